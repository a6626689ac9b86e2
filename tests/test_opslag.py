"""De stukken die zeggen hoe men meedoet: kort, Nederlands voorop, en zonder dode link."""

import re
from pathlib import Path

import pytest

from werkstroom import GITHUB, HOOFDMAP

MET_ENGELS = ("CONTRIBUTING.md", "SECURITY.md", "GOVERNANCE.md", "CODE_OF_CONDUCT.md")
STUKKEN = (
    *(HOOFDMAP / naam for naam in (*MET_ENGELS, "README.md", "CHANGELOG.md")),
    *sorted(GITHUB.rglob("*.md")),
)
LINK = re.compile(r"\]\(([^)#]+)")


@pytest.mark.parametrize("stuk", STUKKEN, ids=lambda pad: pad.name)
def test_elke_link_naar_een_bestand_klopt(stuk: Path) -> None:
    doelen = [doel for doel in LINK.findall(stuk.read_text("utf-8")) if "://" not in doel]
    assert [doel for doel in doelen if not (stuk.parent / doel).exists()] == []


@pytest.mark.parametrize("stuk", STUKKEN, ids=lambda pad: pad.name)
def test_stuk_noemt_geen_mailadres_of_telefoonnummer(stuk: Path) -> None:
    tekst = stuk.read_text("utf-8")
    assert re.search(r"[\w.]+@[\w-]+\.\w", tekst) is None
    assert re.search(r"(?:\+31|\b0\d{1,3})[\s-]?\d{6,}", tekst) is None


@pytest.mark.parametrize("naam", MET_ENGELS)
def test_stuk_is_kort_en_eindigt_met_twee_regels_engels(naam: str) -> None:
    tekst = (HOOFDMAP / naam).read_text("utf-8")
    nederlands, engels = tekst.split("\n## In English\n")
    assert len(nederlands.splitlines()) <= 60
    assert len(engels.strip().splitlines()) == 2


def test_eigenaren_van_bestanden_zijn_de_groepen_uit_governance() -> None:
    groepen = set(re.findall(r"@[\w-]+/[\w-]+", (HOOFDMAP / "GOVERNANCE.md").read_text("utf-8")))
    regels = (GITHUB / "CODEOWNERS").read_text("utf-8").splitlines()
    eigenaren = [regel.split() for regel in regels if regel and not regel.startswith("#")]
    assert {wie for _, *groep in eigenaren for wie in groep} == groepen
    paden = [pad.strip("/") for pad, *_ in eigenaren if pad != "*"]
    assert [pad for pad in paden if not (HOOFDMAP / pad).is_dir()] == []


def test_beheer_noemt_elke_werkstroom() -> None:
    beheer = (HOOFDMAP / "docs/redactie/beheer.md").read_text("utf-8")
    namen = {pad.name for pad in (GITHUB / "workflows").glob("*.yml")}
    assert {naam for naam in namen if f"`{naam}`" not in beheer} == set()


def test_beheer_noemt_de_controles_zoals_github_ze_toont() -> None:
    beheer = (HOOFDMAP / "docs/redactie/beheer.md").read_text("utf-8")
    for naam, taak in (("voorstel", "Inhoud en links"), ("controle", "Alle controles en tests")):
        assert f"name: {taak}\n" in (GITHUB / f"workflows/{naam}.yml").read_text("utf-8")
        assert f"‘{taak}’" in beheer


def test_beheer_noemt_elk_label_en_de_regels_die_een_goedkeuring_laten_vervallen() -> None:
    beheer = (HOOFDMAP / "docs/redactie/beheer.md").read_text("utf-8")
    formulieren = "".join(
        pad.read_text("utf-8") for pad in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml")
    )
    labels = set(re.findall(r"^labels:\n((?:\s*- .+\n)+)", formulieren, re.M))
    namen = {naam for rij in labels for naam in re.findall(r"- (.+)", rij)}
    assert namen >= {"voorbeeld", "na-publicatie"}
    assert {naam for naam in namen if f"`{naam}`" not in beheer} == set()
    for regel in ("Dismiss stale pull request approvals", "Require approval of the most recent"):
        assert f"**{regel}" in beheer
