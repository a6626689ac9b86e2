"""Het verslag aan de inzender, in Markdown waarin niets van buiten opmaak of een naam wordt."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence

from ..bevinding import Bevinding
from ..schoonschrift import onschadelijk
from ..zoeken import Gelijkenis
from .formulierzinnen import naam_van, zin
from .inzending import Inzending
from .vragen import FORMULIERVRAGEN, Antwoordvorm

MEESTE_REGELS = 60
VASTE_VORM: frozenset[Antwoordvorm] = frozenset({"bronnen", "ids", "namen"})
LANGSTE_ZIN = 600
HEK = re.compile(r"`{3,}")
STUURTEKEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2066-\u2069\u202a-\u202e\ud800-\udfff]")

VERDER_KLAPT = """\
Iemand van de redactie leest mee en zet het label ‘akkoord’ op deze melding.
Dan wordt dit vanzelf een voorstel voor de site. U hoeft niets meer te doen.
Wijzigt u uw tekst nog, dan leest de redactie haar opnieuw.
"""
VERDER_NIET = """\
Verbeter uw tekst bovenaan deze melding: kies de drie puntjes en dan Edit (bewerken).
De controle kijkt daarna vanzelf opnieuw en past dit bericht aan.
"""


def verslag(
    inzending: Inzending, lijkt_op: Sequence[Gelijkenis], tekst: str, hooguit: int = 0
) -> str:
    """Het antwoord op een inzending; bij een fout met de ingestuurde tekst erin bewaard.

    Met `hooguit` wordt van die tekst niet meer dan zoveel tekens herhaald.
    """
    uitslag = inzending.uitslag
    fouten = [een for een in uitslag.bevindingen if een.ernst != "opmerking"]
    opmerkingen = [een for een in uitslag.bevindingen if een.ernst == "opmerking"]
    delen = [*_kop(fouten), *_lijst(fouten)]
    if inzending.gedaan:
        delen += ["#### Dit deden wij zelf", "", *(f"- {veilig(een)}" for een in inzending.gedaan)]
        delen.append("")
    if opmerkingen:
        delen += ["#### Zo kan het nog beter", "", *_lijst(opmerkingen)]
    if lijkt_op:
        delen += ["#### Kijk ook even hiernaar", "", *map(_gelijkenis, lijkt_op), ""]
    if fouten:
        delen += _zo_schrijft_u_het({een.veld for een in fouten})
        delen += [VERDER_NIET, "#### Uw tekst, zoals die binnenkwam", "", in_hek(tekst, hooguit)]
    else:
        delen += ["#### Zo komt het in het bestand", "", in_hek(uitslag.tekst, soort="yaml")]
        delen += ["", VERDER_KLAPT]
    return "\n".join(delen).rstrip("\n") + "\n"


def veilig(tekst: str) -> str:
    """Een zin als gewone tekst op één regel: geen opmaak, geen naam en geen link."""
    return onschadelijk(tekst, LANGSTE_ZIN)


def in_hek(tekst: str, hooguit: int = 0, soort: str = "text") -> str:
    """De tekst letterlijk in een blok waar zij niet uit kan; te lang wordt ingekort."""
    schoon = STUURTEKEN.sub("�", tekst.replace("\r\n", "\n").replace("\r", "\n"))
    heel = not hooguit or len(schoon) <= hooguit
    getoond = schoon if heel else schoon[:hooguit]
    langste = max((len(hek) for hek in HEK.findall(getoond)), default=3)
    hek = "`" * (langste + 1)
    rest = "" if heel else "\nDe rest van uw tekst staat nog in de melding zelf.\n"
    return f"{hek}{soort}\n{getoond.rstrip()}\n{hek}\n{rest}"


def _kop(fouten: Sequence[Bevinding]) -> list[str]:
    if not fouten:
        return ["### Dank u wel, dit klopt", ""]
    enkel = len(fouten) == 1
    dingen, werkwoord = ("één ding", "is") if enkel else (f"{len(fouten)} dingen", "zijn")
    return [f"### Dank u wel. Er {werkwoord} nog {dingen} te verbeteren", ""]


def _lijst(bevindingen: Sequence[Bevinding]) -> Iterable[str]:
    for een in bevindingen[:MEESTE_REGELS]:
        yield f"- **{veilig(naam_van(een.veld))}**: {veilig(zin(een))}"
    if len(bevindingen) > MEESTE_REGELS:
        yield f"- En nog {len(bevindingen) - MEESTE_REGELS} meer."
    yield ""


def _zo_schrijft_u_het(velden: Container[str]) -> list[str]:
    """De uitleg bij vragen waarvan het antwoord een vaste vorm heeft."""
    regels = [
        f"- **{vraag.label}**: {veilig(vraag.hulp_bij_tekst)}\n  Bijvoorbeeld: `{vraag.voorbeeld}`"
        for vraag in FORMULIERVRAGEN
        if vraag.veld in velden and vraag.vorm in VASTE_VORM
    ]
    return ["#### Zo schrijft u het", "", *regels, ""] if regels else []


def _gelijkenis(een: Gelijkenis) -> str:
    dubbel = " Is dit hetzelfde verhaal? Dan vullen wij dat liever aan." if een.is_dubbel else ""
    return f"- {veilig(een.titel)} ({veilig(een.id)}).{dubbel}"
