"""Plaatsen: de nummers van bladzijden die in een deel nog open staan.

Een deel laat voor elk nummer nullen staan, in een kleur die zegt wiens bladzijde het is. Bij het
binden komen daar de cijfers, in de gewone kleur. Zo verandert een deel niet als het verschuift.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from .gereedschap import pikepdf

KLEUREN = ("#1f2623", "#4a544f", "#1c5346")
"""De kleuren waarin een nummer kan staan; de eerste geldt ook voor elke andere."""
OPEN = re.compile(
    rb"q 1 0 0 -1 (?P<plek>[-\d.]+ [-\d.]+) cm"
    rb"/(?P<ruimte>c\d+) cs (?P<kleur>0\.0[01]\d+) (?P<hoog>[\d.]+) (?P<laag>[\d.]+) scn"
    rb"\s+BT 0 Tr/(?P<letter>f\d+) (?P<maat>[\d.]+) Tf 1 0 0 -1 0 0 Tm"
    rb"(?P<tekst>\[?(?:\((?:\\.|[^\\)])*\)|<\w*>|[-\d. ])*\]?)T[jJ]\s+ET\s+Q",
    re.DOTALL,
)
STUK = re.compile(rb"\(((?:\\.|[^\\)])*)\)|<(\w*)>", re.DOTALL)
ONTSNAPT = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
BIJZONDER = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
TEKEN = re.compile(rb"<(\w{4})> <(\w{4})>\s")
Codes = tuple[int, ...]
Nummer = Callable[[int], tuple[int, int]]
"""Van een nummer in een deel de bladzijde, en voor hoeveel cijfers er plaats is."""


@dataclass(frozen=True, slots=True)
class Letter:
    """Van een lettertype bij elke code het teken en de breedte (in duizendsten)."""

    tekens: Mapping[int, str]
    breedtes: Mapping[int, float]

    def is_nul(self, code: int) -> bool:
        """Of een code een nul is."""
        return self.tekens.get(code) == "0"

    def breed(self, codes: Codes) -> float:
        """Hoe breed een rij codes is."""
        return sum(self.breedtes.get(code, 0) for code in codes)


def vul_in(inhoud: bytes, letters: Mapping[str, Letter], nummer: Nummer) -> bytes:
    """De inhoud van een bladzijde met elk nummer ingevuld, rechts in zijn ruimte."""

    def gevuld(open_: re.Match[bytes]) -> bytes:
        wie = 256 * _kleurdeel(open_["hoog"]) + _kleurdeel(open_["laag"])
        tekst = _ingevuld(letters[open_["letter"].decode()], _codes(open_["tekst"]), *nummer(wie))
        kleur = _als_kleur(KLEUREN[_kleurdeel(open_["kleur"]) - 1])
        waar = open_["letter"], open_["maat"], open_["plek"]
        begin = b"q/%s cs %s scn BT/%s %s Tf %s Td" % (open_["ruimte"], kleur, *waar)
        return begin + b"[%s]TJ ET Q" % tekst

    return OPEN.sub(gevuld, inhoud)


def _ingevuld(letter: Letter, codes: Codes, getal: int, plaats: int) -> bytes:
    """De tekst met het getal voor de nullen, rechts in haar ruimte.

    Wat er over is, komt half voor de tekst en half voor het getal: samen ziet een lezer het niet,
    en een heel cijfer wit wel.
    """
    begin = next(plek for plek, code in enumerate(codes) if letter.is_nul(code))
    ervoor, cijfers = codes[:begin], tuple(codes[begin] + int(cijfer) for cijfer in str(getal))
    erna = (*cijfers, *codes[begin + plaats :])
    over = letter.breed(codes) - letter.breed((*ervoor, *erna))
    half = round(over / 2) if ervoor else 0
    return b"%d<%s>%d<%s>" % (-half, _als_hex(ervoor), half - round(over), _als_hex(erna))


def _als_hex(codes: Codes) -> bytes:
    return b"".join(b"%04X" % code for code in codes)


def _kleurdeel(getal: bytes) -> int:
    return round(float(getal) * 255)


def _als_kleur(kleur: str) -> bytes:
    delen = (int(kleur[plek : plek + 2], 16) / 255 for plek in (1, 3, 5))
    return " ".join(f"{een:.3f}" for een in delen).encode()


def _codes(stukken: bytes) -> Codes:
    """De codes van twee bytes in de strings van een regel tekst."""
    alle = b"".join(
        bytes.fromhex(hex_.decode()) if hex_ else ONTSNAPT.sub(_teken, een)
        for een, hex_ in STUK.findall(stukken)
    )
    return tuple(alle[plek] * 256 + alle[plek + 1] for plek in range(0, len(alle), 2))


def _teken(ontsnapt: re.Match[bytes]) -> bytes:
    wat = ontsnapt[1]
    return bytes([int(wat, 8)]) if len(wat) == 3 else BIJZONDER.get(wat, wat)


def letter(font: pikepdf.Object) -> Letter:
    """De tekens en breedtes van een lettertype in een pdf."""
    gevonden = TEKEN.findall(font.ToUnicode.read_bytes())
    tekens = {int(code, 16): chr(int(teken, 16)) for code, teken in gevonden}
    return Letter(tekens, dict(_breedtes(font.DescendantFonts[0].W)))


def _breedtes(rij: pikepdf.Object) -> Iterator[tuple[int, float]]:
    """De breedte van elke code; de lijst heeft reeksen met één breedte, of met een rij breedtes."""
    losse = iter(rij)
    for eerste in losse:
        volgende = next(losse)
        if isinstance(volgende, pikepdf.Array):
            yield from ((int(eerste) + plek, float(een)) for plek, een in enumerate(volgende))
        else:
            breed = float(next(losse))
            yield from ((code, breed) for code in range(int(eerste), int(volgende) + 1))
