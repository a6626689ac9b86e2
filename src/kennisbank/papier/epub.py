"""Epub: de raadseditie als e-boek, met dezelfde bytes bij dezelfde inhoud."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape
from uuid import NAMESPACE_URL, uuid5

from ..kennisgraaf import Kennisgraaf
from ..model import Prioriteit
from . import boom
from .ebladen import xhtml
from .raadseditie import RAADSEDITIE, TITEL, Deel, delen_voor_de_raad, omschrijving
from .uitgave import MAKER, TREFWOORDEN, Uitgave

PAD = f"epub/{RAADSEDITIE}.epub"
SOORT = "application/epub+zip"
KENMERK = uuid5(NAMESPACE_URL, f"meer-doen/{RAADSEDITIE}")
VROEGST = (1980, 1, 1, 0, 0, 0)  # vroeger kent een zip niet
OVER_DIT_BOEK = (
    "Dit e-boek heeft een inhoudsopgave, koppen, een taal en een vaste leesvolgorde. Er staan geen "
    "beelden in: pepers en aflopen staan er in woorden."
)
TOEGANKELIJK = (
    ("schema:accessMode", "textual"),
    ("schema:accessModeSufficient", "textual"),
    *(
        ("schema:accessibilityFeature", een)
        for een in ("structuralNavigation", "tableOfContents", "readingOrder")
    ),
    ("schema:accessibilityFeature", "displayTransformability"),
    ("schema:accessibilityHazard", "none"),
    ("schema:accessibilitySummary", OVER_DIT_BOEK),
)
STIJL = """body { line-height: 1.5; margin: 0 5%; hyphens: manual; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; text-align: left; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 0.2em solid; }
th, td { text-align: left; vertical-align: top; padding: 0.2em 0.6em 0.2em 0; }
.stil { font-size: 0.9em; }
"""
CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="boek/boek.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""
BLAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
lang="nl-NL" xml:lang="nl-NL">
<head><meta charset="UTF-8"/><title>{titel}</title>
<link rel="stylesheet" type="text/css" href="stijl.css"/></head>
<body>{inhoud}</body></html>
"""


def raadsboek(graaf: Kennisgraaf, uitgave: Uitgave) -> bytes:
    """De bytes van het e-boek; leeg als er geen prioriteiten zijn."""
    if not graaf.van_soort(Prioriteit.soort):
        return b""
    tijdstip = int(time.time()) if uitgave.tijdstip is None else uitgave.tijdstip
    moment = datetime.fromtimestamp(tijdstip, UTC)
    delen = delen_voor_de_raad(graaf, uitgave, OVER_DIT_BOEK)
    bestanden = {
        "META-INF/container.xml": CONTAINER,
        "boek/boek.opf": _pakket(delen, omschrijving(graaf), moment),
        "boek/inhoud.xhtml": _inhoudsopgave(delen),
        "boek/omslag.xhtml": _omslag(graaf, uitgave),
        **{f"boek/{een.id}.xhtml": _deel(een) for een in delen},
        "boek/stijl.css": STIJL,
    }
    return _ingepakt(bestanden, max(VROEGST, moment.timetuple()[:6]))


def _ingepakt(bestanden: dict[str, str], moment: tuple[int, ...]) -> bytes:
    """De bestanden als zip, met vooraan en onverpakt wat voor bestand het is."""
    jaar, maand, dag, uur, minuut, seconde = moment
    beeld = io.BytesIO()
    with zipfile.ZipFile(beeld, "w") as zip_:
        for naam, tekst in {"mimetype": SOORT, **bestanden}.items():
            info = zipfile.ZipInfo(naam, (jaar, maand, dag, uur, minuut, seconde))
            info.create_system = 3
            info.external_attr = 0o644 << 16
            soort = zipfile.ZIP_STORED if naam == "mimetype" else zipfile.ZIP_DEFLATED
            zip_.writestr(info, tekst.encode(), soort, 9)
    return beeld.getvalue()


def _blad(titel: str, inhoud: str) -> str:
    return BLAD.format(titel=escape(titel), inhoud=inhoud)


def _omslag(graaf: Kennisgraaf, uitgave: Uitgave) -> str:
    regels = (omschrijving(graaf), uitgave.stand, uitgave.adres)
    alineas = "".join(f"<p>{escape(een)}</p>" for een in regels if een)
    return _blad(TITEL, f"<h1>{escape(TITEL)}</h1>{alineas}")


def _deel(deel: Deel) -> str:
    boven = f'<p class="stil">{escape(deel.boven)}</p>' if deel.boven else ""
    kop = f"<h1>{escape(deel.titel)}</h1>{boven}<p>{xhtml(boom.regel(deel.kern))}</p>"
    return _blad(deel.titel, kop + xhtml(deel.blokken))


def _inhoudsopgave(delen: tuple[Deel, ...]) -> str:
    regels = "".join(f'<li><a href="{een.id}.xhtml">{escape(een.titel)}</a></li>' for een in delen)
    return _blad(
        "Inhoud", f'<nav epub:type="toc" role="doc-toc"><h1>Inhoud</h1><ol>{regels}</ol></nav>'
    )


def _pakket(delen: tuple[Deel, ...], wat: str, moment: datetime) -> str:
    """De beschrijving van het boek: wie, wat, de bestanden en hun volgorde."""
    bladen = ("omslag", "inhoud", *(een.id for een in delen))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" '
        'xml:lang="nl-NL">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        + "\n".join(_metadata(wat, moment))
        + "\n</metadata>\n<manifest>\n"
        + "\n".join(
            f'<item id="{een}" href="{een}.xhtml" media-type="application/xhtml+xml"{nav}/>'
            for een in bladen
            for nav in (' properties="nav"' if een == "inhoud" else "",)
        )
        + '\n<item id="stijl" href="stijl.css" media-type="text/css"/>\n</manifest>\n<spine>\n'
        + "\n".join(f'<itemref idref="{een}"/>' for een in bladen)
        + "\n</spine>\n</package>\n"
    )


def _metadata(wat: str, moment: datetime) -> Iterator[str]:
    yield f'<dc:identifier id="id">urn:uuid:{KENMERK}</dc:identifier>'
    yield f"<dc:title>{escape(TITEL)}</dc:title>"
    yield "<dc:language>nl-NL</dc:language>"
    yield f"<dc:creator>{escape(MAKER)}</dc:creator>"
    yield f"<dc:description>{escape(wat)}</dc:description>"
    yield "<dc:rights>CC BY 4.0</dc:rights>"
    yield from (f"<dc:subject>{escape(een)}</dc:subject>" for een in TREFWOORDEN)
    yield f'<meta property="dcterms:modified">{moment:%Y-%m-%dT%H:%M:%SZ}</meta>'
    for naam, waarde in TOEGANKELIJK:
        yield f'<meta property="{naam}">{escape(waarde)}</meta>'
