"""Kommabestanden: een tabel als CSV die een rekenprogramma in één keer goed opent."""

from __future__ import annotations

import csv
from io import StringIO

from .tabel import Cel, Tabel
from .teken import leesbaar

VOLGORDETEKEN = "\ufeff"
FORMULE = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_tekst(tabel: Tabel) -> str:
    """De tabel als CSV volgens RFC 4180, met komma's, CRLF en een volgordeteken vooraan.

    Aan het volgordeteken herkent een rekenprogramma UTF-8. Tekst die begint met `=`, `+`, `-`,
    `@`, een tab of een regeleinde krijgt een apostrof ervoor: anders voert een rekenprogramma
    haar uit als formule. Wie de gegevens verder verwerkt, haalt die apostrof weg of leest JSON.
    """
    blad = StringIO()
    schrijver = csv.writer(blad, lineterminator="\r\n")
    schrijver.writerow(tabel.kolommen)
    schrijver.writerows([_veilig(cel) for cel in rij] for rij in tabel.rijen)
    return VOLGORDETEKEN + blad.getvalue()


def _veilig(cel: Cel) -> Cel:
    if isinstance(cel, int):
        return cel
    tekst = leesbaar(cel)
    return f"'{tekst}" if tekst.startswith(FORMULE) else tekst
