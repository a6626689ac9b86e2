"""Maakt van wat de controles vonden één bericht onder een voorstel, en verbeteringen per regel.

Gebruik: .venv/bin/python -m gereedschap.maak_bericht MAP. In MAP staan voorstel.json en wat de
opdrachten schreven; het bericht komt in MAP/bericht.md, de verbeteringen in MAP/verbeteringen.json.
Uitgang 1 betekent: dit voorstel kan zo niet mee.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, NamedTuple

from kennisbank.herstel import herstel_map
from kennisbank.lezen import lees, lees_gemeenten
from kennisbank.schoonschrift import onschadelijk

MEESTE_TEKENS = 60_000
MEESTE_MELDINGEN = 40
MEESTE_VERBETERINGEN = 15
LANGSTE_ZIN = 500
BEDOELD = re.compile(r"^Bedoelt u ‘([^’]+)’\?$")
CITAAT = re.compile(r"‘([^’]+)’")
KOP = re.compile(r"^(#+ )", re.MULTILINE)
WOORD = re.compile(r"`{3,}")
BOTST = """\
### Dit voorstel botst met wat er al staat

Iemand anders veranderde dezelfde regels.
Kies onderaan **Resolve conflicts**, of vraag de redactie om hulp.
"""
NIET_OPENEN = """\
> [!CAUTION]
> **Niet openen.** Dit voorstel verandert ook code. Open geen site die ermee gebouwd is.
> Wie dat wil, leest eerst de code. Er is daarom geen voorvertoning.
> De controle hieronder keek alleen naar de inhoud, met de code van main.
"""
VASTGELOPEN = {
    "bestand": "",
    "ernst": "fout",
    "oordeel": "fout",
    "melding": "Deze controle liep vast. Het logboek bij de controle zegt waarom.",
}


class Verbetering(NamedTuple):
    """Regels van een bestand, en wat daarvoor in de plaats kan komen."""

    bestand: str
    van: int
    tot: int
    tekst: str

    @property
    def blok(self) -> str:
        """De verbetering zoals GitHub haar met één knop kan overnemen."""
        langste = max((len(hek) for hek in WOORD.findall(self.tekst)), default=2)
        hek = "`" * max(3, langste + 1)
        return f"{hek}suggestion\n{self.tekst}{hek}"


def verbeteringen(hoofdmap: Path, bestanden: Iterable[str]) -> Iterator[Verbetering]:
    """Wat het herstel aan deze bestanden zou veranderen, per groepje regels."""
    namen = set(bestanden)
    for uitkomst in herstel_map(hoofdmap, lees(hoofdmap), lees_gemeenten(hoofdmap)):
        if uitkomst.bestand in namen and uitkomst.gedaan:
            oud = (hoofdmap / uitkomst.bestand).read_bytes().decode("utf-8", "replace")
            nieuw = uitkomst.inhoud.decode("utf-8", "replace")
            yield from _groepjes(uitkomst.bestand, _regels(oud), _regels(nieuw))


def _regels(tekst: str) -> list[str]:
    return [regel.rstrip("\r") for regel in tekst.removeprefix("\ufeff").split("\n")]


def _groepjes(bestand: str, oud: list[str], nieuw: list[str]) -> Iterator[Verbetering]:
    for wat, van, tot, na, eind in SequenceMatcher(None, oud, nieuw, autojunk=False).get_opcodes():
        if wat == "equal":
            continue
        regels = nieuw[na:eind]
        if wat == "insert":  # GitHub vervangt regels; iets erbij neemt zijn buur mee
            van, tot, regels = (
                (van - 1, van, [oud[van - 1], *regels]) if van else (0, 1, [*regels, oud[0]])
            )
        yield Verbetering(bestand, van + 1, tot, "".join(f"{regel}\n" for regel in regels))


def bedoelde(hoofdmap: Path, meldingen: Iterable[dict[str, Any]]) -> Iterator[Verbetering]:
    """Een verbetering bij elke ‘Bedoelt u’, als zeker is welk woord op de regel anders moet."""
    for een in meldingen:
        bedoeld = BEDOELD.search(str(een.get("voorstel", "")))
        pad = hoofdmap / str(een["bestand"])
        if not bedoeld or not een.get("regel") or not pad.is_file():
            continue
        regels = _regels(pad.read_bytes().decode("utf-8", "replace"))
        regel = regels[een["regel"] - 1] if een["regel"] <= len(regels) else ""
        genoemd = set(CITAAT.findall(str(een["melding"]))) - {bedoeld[1]}
        fout = [woord for woord in genoemd if len(re.findall(_los(woord), regel)) == 1]
        if len(fout) > 1:  # de melding noemt ook het veld zelf
            fout = [woord for woord in fout if woord != een.get("veld")]
        if len(fout) == 1:
            beter = re.sub(_los(fout[0]), lambda _, nieuw=bedoeld[1]: nieuw, regel)
            yield Verbetering(str(een["bestand"]), een["regel"], een["regel"], f"{beter}\n")


def _los(woord: str) -> str:
    """Het patroon van een woord dat nergens aan vastzit."""
    return rf"(?<![\w-]){re.escape(woord)}(?![\w-])"


def nieuwe(nu: list[dict[str, Any]], eerst: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """De meldingen die er zonder dit voorstel niet waren, ook als zij op een oude lijken."""
    oud = Counter(map(_kern, eerst))
    gevonden = []
    for een in nu:
        if oud[_kern(een)]:
            oud[_kern(een)] -= 1
        else:
            gevonden.append(een)
    return gevonden


def _kern(een: dict[str, Any]) -> tuple[str, ...]:
    """Waar een melding aan te herkennen is als haar regel verschuift."""
    return tuple(str(een.get(naam, "")) for naam in ("bestand", "record", "veld", "melding"))


def bericht(map_: Path, voorstel: dict[str, Any], rij: list[Verbetering]) -> tuple[str, bool]:
    """Het bericht, en of het voorstel zo mee kan."""
    if voorstel["soort"] == "botst":
        return BOTST, False
    meldingen = nieuwe(_json(map_ / "inhoud.json"), _json(map_ / "inhoud-basis.json"))
    links = _json(map_ / "adressen.json")
    fouten = [een for een in meldingen if een["ernst"] != "opmerking"]
    dood = [een for een in links if een["oordeel"] in {"dood", "fout"}]
    gebouwd = os.environ.get("BOUW", "")
    delen = [_kop(len(fouten) + len(dood), gebouwd == "failure"), _code(voorstel)]
    delen += [_lijst("Te verbeteren", fouten), _lijst("Dode adressen", dood)]
    delen += [_herstel(rij)]
    delen += [_lijst("Om te weten", [een for een in meldingen if een not in fouten])]
    delen += [_lijst("Over de nieuwe adressen", [een for een in links if een not in dood])]
    delen += [_tekst(map_ / "verschil.md"), _voorvertoning(voorstel, gebouwd)]
    heel = "\n".join(deel for deel in delen if deel)
    if len(heel) > MEESTE_TEKENS:
        heel = (
            heel[:MEESTE_TEKENS].rpartition("\n")[0] + "\n\nDe rest staat bij de controle zelf.\n"
        )
    goed = not fouten and not dood and gebouwd != "failure"
    return heel, goed or voorstel["soort"] == "code"


def _kop(aantal: int, bouw_mislukt: bool) -> str:
    if not aantal and bouw_mislukt:
        zin = "De site is hiermee nog niet te bouwen"
        return f"### Dank u wel. {zin}\n\nHet logboek bij de controle zegt waarom.\n"
    if not aantal:
        return "### Dank u wel, dit klopt\n\nIemand van de redactie leest het nu na.\n"
    wat = "is nog één ding" if aantal == 1 else f"zijn nog {aantal} dingen"
    return f"### Dank u wel. Er {wat} te verbeteren\n"


def _code(voorstel: dict[str, Any]) -> str:
    if voorstel["soort"] != "code":
        return ""
    getoond = [f"- {onschadelijk(pad)}" for pad in voorstel["code"][:10]]
    rest = len(voorstel["code"]) - len(getoond)
    return "\n".join([NIET_OPENEN, *getoond, *([f"- en nog {rest}"] if rest > 0 else []), ""])


def _lijst(kop: str, meldingen: list[dict[str, Any]]) -> str:
    if not meldingen:
        return ""
    regels = [f"- {_plek(een)}: {onschadelijk(_zin(een), LANGSTE_ZIN)}" for een in meldingen]
    rest = len(regels) - MEESTE_MELDINGEN
    slot = [f"- en nog {rest}"] if rest > 0 else []
    return "\n".join([f"#### {kop}", "", *regels[:MEESTE_MELDINGEN], *slot, ""])


def _plek(een: dict[str, Any]) -> str:
    regel = f", regel {een['regel']}" if een.get("regel") else ""
    return f"**{onschadelijk(str(een['bestand'] or een.get('pagina', '')))}{regel}**"


def _zin(een: dict[str, Any]) -> str:
    adres = f"Adres: {een['url']}" if een.get("url") else ""
    return " ".join(filter(None, [str(een["melding"]), str(een.get("voorstel") or ""), adres]))


def _herstel(rij: list[Verbetering]) -> str:
    if not rij:
        return ""
    delen = ["#### Dit kan vanzelf", "", "Lees het eerst."]
    delen += ["Bij de regel zelf staat hetzelfde, met een knop **Commit suggestion**.", ""]
    for een in rij[:MEESTE_VERBETERINGEN]:
        waar = f"regel {een.van}" if een.van == een.tot else f"regel {een.van} tot en met {een.tot}"
        delen += [f"**{onschadelijk(een.bestand)}, {waar}**", "", een.blok, ""]
    if len(rij) > MEESTE_VERBETERINGEN:
        delen += ["Er is meer. `kennisbank controleer --herstel` zet alles recht.", ""]
    return "\n".join(delen)


def _voorvertoning(voorstel: dict[str, Any], gebouwd: str) -> str:
    adres = os.environ.get("ADRES", "")
    if voorstel["soort"] == "code" or gebouwd != "success" or not adres:
        return ""
    return (
        "### Voorvertoning\n\n"
        f"[Download de site zoals zij wordt]({adres}), pak haar uit en open `index.html`.\n"
        "Zij is gebouwd met de code van main.\n"
        "Downloaden kan veertien dagen lang, voor wie bij GitHub is ingelogd.\n"
    )


def _json(pad: Path) -> list[dict[str, Any]]:
    """De meldingen in een bestand; kwam het er niet, dan is dat zelf een melding."""
    try:
        rij: list[dict[str, Any]] = json.loads(pad.read_text("utf-8"))
    except (OSError, ValueError):
        return [VASTGELOPEN]
    return rij


def _tekst(pad: Path) -> str:
    """Het verslag in een bestand, met koppen die onder die van het bericht passen."""
    tekst = pad.read_text("utf-8", "replace") if pad.is_file() else ""
    return KOP.sub("##\\1", tekst)


def main() -> None:
    """Schrijft het bericht en de verbeteringen bij het voorstel in een map."""
    map_ = Path(sys.argv[1])
    voorstel = json.loads((map_ / "voorstel.json").read_text("utf-8"))
    rij = list(verbeteringen(Path(), voorstel.get("inhoud", ())))
    al = {(een.bestand, nummer) for een in rij for nummer in range(een.van, een.tot + 1)}
    bij = nieuwe(_json(map_ / "inhoud.json"), _json(map_ / "inhoud-basis.json"))
    rij += [een for een in bedoelde(Path(), bij) if (een.bestand, een.van) not in al]
    tekst, goed = bericht(map_, voorstel, rij)
    (map_ / "bericht.md").write_text(tekst, "utf-8")
    bij_regel = [een for een in rij if een.bestand in voorstel.get("zelfde_regels", ())]
    per_regel = [{**een._asdict(), "blok": een.blok} for een in bij_regel[:MEESTE_VERBETERINGEN]]
    klaar = {"kop": voorstel.get("kop", ""), "verbeteringen": per_regel}
    (map_ / "verbeteringen.json").write_text(json.dumps(klaar), "utf-8")
    raise SystemExit(0 if goed else 1)


if __name__ == "__main__":
    main()
