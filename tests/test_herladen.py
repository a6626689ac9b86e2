"""Herladen: na elke wijziging gelijk aan alles opnieuw lezen, en van de rest bleef wat er was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kennisbank.samenhang import Inhoud, herlaad, laad
from kennisbank.weergave import Omgeving, bladen, toon
from voorbeeldboom import AANVULLING, BESTANDEN, schrijf_boom

TIP = "docs/tips/1-open.md"
LIJST = "data/voorbeelden.yaml"
LOS = "data/voorbeelden/nieuw.yaml"
NIEUW = """id: vb-nieuw
titel: Een nieuw voorbeeld
kern: Dit is nieuw.
vorm: gemeente
gemeente: Zeist
jaar_start: 2024
wat: Inwoners dachten mee.
instrumenten: [begrip-loting]
relaties:
  - {naar: tip-1, grond: openheid}
bronnen:
  - {url: 'https://zeist.example/nieuw', titel: Nieuw, uitgever: Zeist}
"""
Stap = tuple[str, Callable[[str], str] | str | None]


def vervang(oud: str, nieuw: str) -> Callable[[str], str]:
    def doe(tekst: str) -> str:
        assert oud in tekst
        return tekst.replace(oud, nieuw)

    return doe


STAPPEN: dict[str, Stap] = {
    "tekst in een lijst": (LIJST, vervang("Gelote inwoners", "Gekozen inwoners")),
    "tekst in een bestand": (TIP, vervang("kern: Laat", "kern: Laat nu")),
    "regel erbij": (LIJST, lambda tekst: f"# uitleg\n{tekst}"),
    "nieuw voorbeeld": (LOS, NIEUW),
    "andere gemeente": (LOS, NIEUW.replace("gemeente: Zeist", "gemeente: Utrecht")),
    "verband weg": (LOS, NIEUW.replace("relaties:\n  - {naar: tip-1, grond: openheid}\n", "")),
    "verband terug": (LOS, NIEUW),
    "andere id": (LOS, NIEUW.replace("id: vb-nieuw", "id: vb-anders")),
    "twee met een id": (LOS, NIEUW.replace("id: vb-nieuw", "id: vb-zeist-loting")),
    "half bewaard": (LOS, NIEUW[:70]),
    "leeg": (LOS, ""),
    "heel": (LOS, NIEUW),
    "wijst naar niets": (LOS, NIEUW.replace("begrip-loting", "begrip-er-nog-niet")),
    "doel komt erbij": (
        "data/begrippen.yaml",
        lambda tekst: tekst + tekst.replace("begrip-loting", "begrip-er-nog-niet", 1),
    ),
    "doel gaat weg": ("data/begrippen.yaml", BESTANDEN["data/begrippen.yaml"]),
    "voorbeeld weg": (LOS, None),
    "bestand met een fout": (TIP, vervang("kern:", "kerm:")),
    "fout hersteld": (TIP, BESTANDEN[TIP]),
    "bijnaam van een gemeente": (
        "data/gemeente-aliassen.csv",
        lambda tekst: f"{tekst}Zeisterdorp,Zeist,,schrijfwijze\n",
    ),
    "gemeente weg": (
        "data/gemeenten.csv",
        lambda tekst: "".join(
            regel for regel in tekst.splitlines(keepends=True) if not regel.startswith("Zeist")
        ),
    ),
    "gemeente terug": ("data/gemeenten.csv", BESTANDEN["data/gemeenten.csv"]),
    "nieuwe tekstpagina": ("docs/redactie/uitleg.md", "# Uitleg\n\nHallo.\n"),
    "tekstpagina wordt record": ("docs/redactie/uitleg.md", BESTANDEN[TIP]),
    "tekstpagina weg": ("docs/redactie/uitleg.md", None),
    "bestand op een verkeerde plek": ("docs/tips/blad.docx", "x"),
    "en weer weg": ("docs/tips/blad.docx", None),
    "doorverwijzing": ("data/doorverwijzingen.yaml", "- van: tips/oud.html\n  naar: tip-1\n"),
    "startpagina weg": ("docs/index.md", None),
    "startpagina terug": ("docs/index.md", BESTANDEN["docs/index.md"]),
}
"""Een dag redigeren, elke stap na de vorige."""


def zet(map_: Path, stap: Stap) -> str:
    naam, wat = stap
    pad = map_ / naam
    if wat is None:
        pad.unlink()
        return naam
    pad.parent.mkdir(parents=True, exist_ok=True)
    tekst = wat if isinstance(wat, str) else wat(pad.read_text("utf-8"))
    pad.write_text(tekst, encoding="utf-8", newline="\n")
    return naam


def gezien(inhoud: Inhoud) -> list[object]:
    """Alles wat een lezer of de bouw van deze inhoud kan merken."""
    lezing, graaf = inhoud.lezing, inhoud.graaf
    return [
        [(een.record, een.pagina, een.bestand, een.regels) for een in lezing.vondsten],
        [woning.naam for woning in lezing.woningen],
        (lezing.tekstpaginas, lezing.bestanden, lezing.onleesbaar),
        (sorted(lezing.schijf.bestanden), sorted(lezing.bevindingen)),
        [(knoop.id, knoop.record, knoop.pad, knoop.ouder, knoop.plek) for knoop in graaf],
        (graaf.verbanden, graaf.plaatsen, graaf.onleesbaar),
        {soort: [knoop.id for knoop in rij] for soort, rij in graaf.soorten.items()},
        {id: sorted(wie) for id, wie in graaf.zoekend.items() if wie},
        (inhoud.gemeenten, inhoud.adresboek),
    ]


def paginas(inhoud: Inhoud) -> dict[str, str]:
    om = Omgeving(gemeenten=inhoud.gemeenten)
    rij = bladen(inhoud.graaf, inhoud.gemeenten)
    return {blad.pad: toon(blad, inhoud.graaf, om) for blad in rij}


def test_een_dag_redigeren_geeft_telkens_wat_alles_opnieuw_lezen_geeft(tmp_path: Path) -> None:
    schrijf_boom(tmp_path, **AANVULLING)
    inhoud = laad(tmp_path)
    for naam, stap in STAPPEN.items():
        inhoud = herlaad(inhoud, tmp_path, {zet(tmp_path, stap)})
        for nu, opnieuw in zip(gezien(inhoud), gezien(laad(tmp_path)), strict=True):
            assert nu == opnieuw, naam


@pytest.mark.parametrize("aantal", [4, len(STAPPEN)])
def test_meer_wijzigingen_ineens_komen_op_hetzelfde_uit(tmp_path: Path, aantal: int) -> None:
    schrijf_boom(tmp_path, **AANVULLING)
    inhoud = laad(tmp_path)
    stappen = list(STAPPEN.values())
    for begin in range(0, len(stappen), aantal):
        namen = {zet(tmp_path, stap) for stap in stappen[begin : begin + aantal]}
        inhoud = herlaad(inhoud, tmp_path, namen)
    opnieuw = laad(tmp_path)
    assert gezien(inhoud) == gezien(opnieuw)
    assert paginas(inhoud) == paginas(opnieuw)


def test_het_nieuwe_voorbeeld_uit_deze_dag_klopt(tmp_path: Path) -> None:
    schrijf_boom(tmp_path, **{LOS: NIEUW})
    assert "vb-nieuw" in laad(tmp_path).graaf


def test_een_bestand_dat_niet_veranderde_wordt_niet_nog_eens_gelezen(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    inhoud = laad(tmp_path)
    (tmp_path / LIJST).write_bytes(b"onleesbaar")
    nieuw = herlaad(inhoud, tmp_path, {zet(tmp_path, (TIP, vervang("kern: Laat", "kern: Ja")))})
    oud = {vondst.record.id: vondst for vondst in inhoud.lezing.vondsten}
    anders = [een.record.id for een in nieuw.lezing.vondsten if oud.get(een.record.id) is not een]
    assert anders == ["tip-1"]


def test_een_fout_bij_het_lezen_is_meteen_bekend(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    inhoud = laad(tmp_path)
    naam = zet(tmp_path, (TIP, vervang("kern: Laat", "kerm: Laat")))
    gelezen = herlaad(inhoud, tmp_path, {naam}).gelezen
    assert [(str(een.plek), een.naam) for een in gelezen] == [(f"{TIP}:6", "veld-bestaat-niet")]
