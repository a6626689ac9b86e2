"""Het rapport: meldingen als Markdown, waarin niets van buiten opmaak of een naam kan worden."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..schoonschrift import onschadelijk
from .adres import is_web
from .antwoord import ELDERS
from .melding import Linkmelding, Oordeel, op_plaats

KOPPEN: Mapping[Oordeel, str] = {
    "dood": "Dood",
    "fout": "Fout",
    "verhuisd": "Verhuisd",
    "onzeker": "Onzeker",
    "opmerking": "Om te weten",
}
MEESTE_PLAATSEN = 3
ARCHIEF = "https://web.archive.org/web/"


def als_regels(meldingen: Iterable[Linkmelding]) -> list[str]:
    """Eén regel per fout; staat hij op meer pagina's, dan zegt de regel op hoeveel."""
    groepen: dict[tuple[str, ...], list[Linkmelding]] = {}
    for een in op_plaats(meldingen):
        sleutel = (een.oordeel, een.melding, een.doel or een.url, str(een.plek))
        groepen.setdefault(sleutel, []).append(een)
    return [_regel(groep) for groep in groepen.values()]


def _regel(groep: list[Linkmelding]) -> str:
    paginas = {een.pagina for een in groep} - {""}
    eerste = groep[0]
    if len(paginas) > 1:
        return f"{eerste} (op {len(paginas)} pagina's, zoals {eerste.pagina})"
    return (
        f"{eerste} (op {eerste.pagina})" if eerste.plek.bestand and eerste.pagina else str(eerste)
    )


def als_markdown(
    meldingen: Iterable[Linkmelding], stand: str = "", taken: Iterable[str] = ()
) -> str:
    """Het rapport met een kop per oordeel en één regel per adres; `stand` zegt van wanneer.

    Onderaan staan de `taken`: wat de redactie moet nakijken.
    """
    rij = op_plaats(meldingen)
    delen = [f"Stand: {onschadelijk(stand)}", ""] if stand else []
    if not rij:
        delen += ["Alle links werken.", ""]
    for oordeel, kop in KOPPEN.items():
        regels = _regels([een for een in rij if een.oordeel == oordeel])
        if regels:
            delen += [f"## {kop} ({len(regels)})", "", *regels, ""]
    if te_doen := [f"- {onschadelijk(taak)}" for taak in taken]:
        delen += [f"## Nakijken ({len(te_doen)})", "", *te_doen, ""]
    return "\n".join(delen)


def _regels(meldingen: list[Linkmelding]) -> list[str]:
    """Eén regel per adres en zin, met de eerste plaatsen waar het staat."""
    plaatsen: dict[tuple[str, str], dict[str, None]] = {}
    for een in meldingen:
        waar = str(een.plek) if een.plek.bestand else een.pagina
        plaatsen.setdefault((een.url, een.melding), {})[waar] = None
    return [
        f"- {_opsomming(list(waar))}: {onschadelijk(zin)}"
        f"{_adres(url, meldingen[0].oordeel == 'dood' or ELDERS in zin)}"
        for (url, zin), waar in plaatsen.items()
    ]


def _adres(url: str, is_weg: bool) -> str:
    """Het adres, en als de bladzijde weg is waar misschien een bewaarde kopie is."""
    bewaard = f" Misschien bewaard: {onschadelijk(ARCHIEF + url)}" if is_weg else ""
    return f" Adres: {onschadelijk(url)}{bewaard if is_web(url) else ''}" if url else ""


def _opsomming(plaatsen: list[str]) -> str:
    getoond = ", ".join(onschadelijk(plaats) for plaats in plaatsen[:MEESTE_PLAATSEN])
    rest = len(plaatsen) - MEESTE_PLAATSEN
    return f"{getoond} en nog {rest}" if rest > 0 else getoond
