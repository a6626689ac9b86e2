"""Het bericht over een verschil: Markdown voor een redacteur, eerst kort en dan uitgebreid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..bevinding import Bevinding
from ..schoonschrift import onschadelijk
from .verschil import Band, Pagina, Recordwijziging, VerdwenenAdres, Vermelding, Verschil

KOP = "## Wat er verandert voor de lezer"
GELIJK = "Voor de lezer verandert er niets."
MEESTE_REGELS = 20
MEESTE_OOK_ANDERS = 500
MEESTE_RECORDS = 8
LANGSTE_ZIN = 300


def als_markdown(verschil: Verschil, vergeleken_met: str) -> str:
    """Het verschil als Markdown waarin tekst van buiten tekst blijft; een lange lijst is kort.

    Wat verdwijnt, staat er altijd helemaal in.
    """
    met = f"Vergeleken met {onschadelijk(vergeleken_met)}."
    if not verschil:
        return f"{GELIJK} {met}\n"
    delen = [
        f"{KOP}\n\n{samenvatting(verschil)} {met}\n",
        _verdwenen(verschil.verdwenen),
        _deel("Nieuwe pagina's", [_pagina(een) for een in verschil.nieuw]),
        _deel("Gewijzigde pagina's", [_pagina(een) for een in verschil.gewijzigd]),
        _deel(
            "Ook anders, want zij tonen dit",
            [_pagina(een) for een in verschil.ook_anders],
            MEESTE_OOK_ANDERS,
        ),
        _verbanden_weg(verschil.verbanden_weg),
        _deel("Verbanden erbij", [_band(een) for een in verschil.verbanden_erbij]),
        _deel("Nieuwe bevindingen", [_bevinding(een) for een in verschil.bevindingen_nieuw]),
        _deel("Opgeloste bevindingen", [_bevinding(een) for een in verschil.bevindingen_opgelost]),
    ]
    return "\n".join(deel for deel in delen if deel)


def samenvatting(verschil: Verschil) -> str:
    """Het hele verschil in een paar korte zinnen met aantallen."""
    plekken_weg = len(verschil.verdwenen) - len(verschil.paginas_weg)
    zinnen = (
        _zin(
            ("pagina", "pagina's"),
            {
                "nieuw": len(verschil.nieuw),
                "gewijzigd": len(verschil.gewijzigd) + len(verschil.ook_anders),
                "weg": len(verschil.paginas_weg),
            },
        ),
        _zin(("plek op een pagina", "plekken op een pagina"), {"weg": plekken_weg}),
        _zin(
            ("verband", "verbanden"),
            {"erbij": len(verschil.verbanden_erbij), "weg": len(verschil.verbanden_weg)},
        ),
        _zin(
            ("bevinding", "bevindingen"),
            {
                "nieuw": len(verschil.bevindingen_nieuw),
                "opgelost": len(verschil.bevindingen_opgelost),
            },
        ),
    )
    return " ".join(filter(None, zinnen))


def _zin(woord: tuple[str, str], aantallen: dict[str, int]) -> str:
    """Bijvoorbeeld: 2 pagina's nieuw, 1 gewijzigd."""
    tellen = [(aantal, wat) for wat, aantal in aantallen.items() if aantal]
    if not tellen:
        return ""
    (eerste, wat), rest = tellen[0], tellen[1:]
    begin = f"{eerste} {woord[eerste != 1]} {wat}"
    return ", ".join([begin, *(f"{aantal} {wat}" for aantal, wat in rest)]) + "."


def _verdwenen(adressen: Sequence[VerdwenenAdres]) -> str:
    """Alle verdwenen adressen; een plek op een verdwenen pagina staat onder die pagina."""
    if not adressen:
        return ""
    aantal = "één adres verdwijnt" if len(adressen) == 1 else f"{len(adressen)} adressen verdwijnen"
    zin = f"**Let op: {aantal}.** Wie er een link of bladwijzer van heeft, komt er niet meer."
    weg = {een.adres for een in adressen}
    regels = [_verdwenen_adres(een, een.adres.partition("#")[0] in weg) for een in adressen]
    return "\n".join([f"### Verdwenen ({len(adressen)})", "", zin, "", *regels, ""])


def _verdwenen_adres(een: VerdwenenAdres, pagina_is_weg: bool) -> str:
    _, hekje, id = een.adres.partition("#")
    onder = bool(hekje) and pagina_is_weg
    waar = onschadelijk(hekje + id if onder else een.adres)
    return f"{'  ' if onder else ''}- {_titel(een.titel)}, {waar}{_lot(een)}"


def _lot(een: VerdwenenAdres) -> str:
    if een.nu_op:
        return f"; staat nu op {onschadelijk(een.nu_op)}"
    return "; door een fout nu niet te lezen" if een.onleesbaar else ""


def _deel(kop: str, blokken: Sequence[str], meeste: int = MEESTE_REGELS) -> str:
    if not blokken:
        return ""
    return "\n".join([f"### {kop} ({len(blokken)})", "", *_kort(blokken, meeste, ""), ""])


def _kort(regels: Sequence[str], meeste: int, inspringing: str) -> Iterator[str]:
    yield from regels[:meeste]
    if len(regels) > meeste:
        yield f"{inspringing}- en nog {len(regels) - meeste}"


def _pagina(pagina: Pagina) -> str:
    eigen = next((een for een in pagina.erbij if een.titel == pagina.titel), None)
    naam = _record(eigen) if eigen else _titel(pagina.titel)
    aantallen = {"erbij": pagina.regels_erbij, "weg": pagina.regels_weg}
    regels = [
        *(f"  - weg: {_record(een)}" for een in pagina.weg),
        *(f"  - erbij: {_record(een)}" for een in pagina.erbij if een != eigen),
        *map(_recordwijziging, pagina.gewijzigd),
        *(f"  - {zin}" for zin in [_zin(("regel", "regels"), aantallen)] if zin),
    ]
    kop = f"- {naam}, {onschadelijk(pagina.adres)}"
    return "\n".join([kop, *_kort(regels, MEESTE_RECORDS, "  ")])


def _recordwijziging(wijziging: Recordwijziging) -> str:
    velden = "; ".join(f"{een.veld}: {een.zin}" for een in wijziging.velden)
    return f"  - {_record(wijziging.record)} – {onschadelijk(velden, LANGSTE_ZIN)}"


def _verbanden_weg(banden: Sequence[Band]) -> str:
    """Elk verband dat los verdween; wat met een record meeging, staat al bij dat record."""
    if not banden:
        return ""
    los = [_band(een) for een in banden if not een.meegegaan]
    mee = len(banden) - len(los)
    woord = "verband ging" if mee == 1 else "verbanden gingen"
    slot = [f"- {mee} {woord} mee met een verdwenen record"] if mee else []
    return "\n".join([f"### Verbanden weg ({len(banden)})", "", *los, *slot, ""])


def _band(band: Band) -> str:
    soort = onschadelijk(band.soort.replace("-", " "))
    return f"- {_record(band.van)} → {_record(band.naar)} ({soort})"


def _bevinding(bevinding: Bevinding) -> str:
    zin = f"{bevinding.melding} {bevinding.voorstel}".strip()
    return f"- {onschadelijk(str(bevinding.plek))}: {onschadelijk(zin, LANGSTE_ZIN)}"


def _record(record: Vermelding) -> str:
    return f"{onschadelijk(record.naam)} {_titel(record.titel)}"


def _titel(titel: str) -> str:
    return f"‘{onschadelijk(titel)}’"
