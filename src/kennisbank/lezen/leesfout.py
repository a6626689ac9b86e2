"""Wat een redacteur leest als een stuk YAML niet te lezen is."""

from __future__ import annotations

from collections.abc import Sequence

from ..bevinding import Bevinding, Plek
from .oorzaak import eerdere_oorzaak
from .schrift import VELDREGEL

NAAM = "onleesbare-yaml"
ZINNEN = (
    ("undefined alias", "Dit anker (*) is nergens gemaakt.", "Een anker geldt binnen één record."),
    (
        "escape",
        "Een backslash tussen dubbele aanhalingstekens heeft in YAML een eigen betekenis.",
        "Gebruik enkele aanhalingstekens.",
    ),
    (
        "quoted scalar",
        "Een aanhalingsteken wordt niet gesloten.",
        "Sluit de tekst met hetzelfde teken waarmee zij begint.",
    ),
    (
        "flow",
        "Een haakje wordt niet gesloten, of er ontbreekt een komma.",
        "Schrijf de lijst onder elkaar, met een streepje voor elk onderdeel.",
    ),
    (
        "mapping values are not allowed",
        "Hier staat een dubbele punt waar YAML er geen verwacht.",
        "Laat het veld even ver inspringen als de andere, of zet de tekst tussen aanhalingstekens.",
    ),
    (
        "block",
        "De inspringing klopt hier niet, of er staat nog tekst achter een aanhalingsteken.",
        "Laat velden van hetzelfde record even ver inspringen.",
    ),
    (
        "could not find expected ':'",
        "Achter de naam van dit veld ontbreekt een dubbele punt.",
        "Schrijf naam: waarde, en laat een lange tekst verder inspringen dan haar veld.",
    ),
    (
        "scanning an a",
        "Een tekst mag niet met * of & beginnen.",
        "Zet de tekst tussen aanhalingstekens.",
    ),
    (
        "cannot start any token",
        "Een tekst mag niet met dit teken beginnen.",
        "Zet de tekst tussen aanhalingstekens.",
    ),
    ("single document", "Midden in de tekst staat een regel met ---.", "Haal die regel weg."),
    ("characters are not allowed", "Er staat een onzichtbaar stuurteken.", "Typ de regel opnieuw."),
)
ANDERS = (
    "Deze YAML is niet te lezen.",
    "Kijk naar inspringing, aanhalingstekens en dubbele punten rond deze regel.",
)


def leesfout(fout: Exception, tekst: str, bestand: str, regels_ervoor: int) -> Bevinding:
    """De bevinding bij een leesfout van de YAML-lezer, op de regel waar hij vastliep."""
    regel = _regel(fout, tekst)
    regels = tekst.split("\n")
    anker = "undefined alias" in str(fout)
    merken = (getattr(fout, naam, None) for naam in ("problem_mark", "context_mark"))
    laatste = max((int(merk.line) for merk in merken if merk is not None), default=regel)
    if not anker and (gevonden := eerdere_oorzaak(regels, max(regel, laatste))):
        waar = Plek(bestand, regels_ervoor + gevonden[0] + 1)
        return Bevinding(waar, gevonden[1], voorstel=gevonden[2], naam=NAAM)
    inhoud = regels[regel] if regel < len(regels) else ""
    plek = Plek(bestand, regels_ervoor + min(regel, len(regels) - 1) + 1)
    wit = inhoud[: len(inhoud) - len(inhoud.lstrip())] + inhoud[len(inhoud.rstrip()) :]
    if "\t" in wit:
        melding, voorstel = "Hier staat een tab.", "Spring in met spaties, twee per stap."
        return Bevinding(plek, melding, voorstel=voorstel, naam=NAAM)
    if gesprongen := _verspringt(regels, regel):
        return Bevinding(plek, gesprongen[0], voorstel=gesprongen[1], naam=NAAM)
    oorzaak = f"{getattr(fout, 'problem', '')} {getattr(fout, 'context', '')} {fout}"
    for stukje, melding, voorstel in ZINNEN:
        if stukje in oorzaak:
            return Bevinding(plek, melding, voorstel=voorstel, naam=NAAM)
    return Bevinding(plek, ANDERS[0], voorstel=ANDERS[1], naam=NAAM)


def _verspringt(regels: Sequence[str], regel: int) -> tuple[str, str] | None:
    """De melding bij een veld dat verder of minder ver inspringt dan elk veld erboven."""
    erboven = {_inham(een) for een in regels[:regel] if VELDREGEL.match(een)}
    if not erboven or regel >= len(regels) or not VELDREGEL.match(regels[regel]):
        return None
    inham = _inham(regels[regel])
    if inham in erboven:
        return None
    hoort = min(erboven, key=lambda een: (abs(een - inham), een))
    melding = f"Dit veld springt {_spaties(inham)} in, en de velden erboven {_spaties(hoort)}."
    return melding, "Laat velden van hetzelfde record even ver inspringen."


def _inham(regel: str) -> int:
    """Op welke plaats de naam van een veld begint; het streepje telt mee."""
    return len(regel) - len(regel.lstrip(" -"))


def _spaties(aantal: int) -> str:
    return {0: "niet", 1: "één spatie"}.get(aantal, f"{aantal} spaties")


def _regel(fout: Exception, tekst: str) -> int:
    """De regel (vanaf 0); een onzichtbaar teken noemt alleen zijn plaats in de tekst."""
    context = str(getattr(fout, "context", ""))
    eerst, dan = ("problem_mark", "context_mark")
    if any(stuk in context for stuk in ("quoted scalar", "simple key", "flow")):
        eerst, dan = dan, eerst  # de regel waar de tekst, het veld of de lijst begint
    merk = getattr(fout, eerst, None) or getattr(fout, dan, None)
    if merk is not None:
        return int(merk.line)
    plaats = getattr(fout, "position", None)
    return tekst[:plaats].count("\n") if isinstance(plaats, int) else 0
