"""De werkstromen van GitHub: geldig, met zo min mogelijk rechten, en met opdrachten die bestaan."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from werkstroom import (
    BESTANDEN,
    GITHUB,
    HOOFDMAP,
    Stap,
    bestaat,
    lees,
    opdrachten,
    programma,
    stappen,
)

FORMULIEREN = sorted(
    pad for pad in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if pad.name != "config.yml"
)
STAPPEN = list(stappen())
SCHRIJFRECHT = {
    "publiceer": {"pages", "id-token"},
    "uitgave": {"contents"},
    "wekelijks": {"contents", "issues"},
    "formulier": {"contents", "issues", "pull-requests", "actions"},
    "voorstel": {"pull-requests"},
}
# Wat uit een gebeurtenis in een stap mag komen: een getal, een kenmerk of iets van onszelf.
VEILIGE_WAARDE = re.compile(
    r"github\.token|github\.repository|github\.event\.repository\.default_branch|runner\.temp"
    r"|vars\.MEERDOEN_ADRES|steps\.\w+\.(?:outcome|outputs\.[\w-]+)|needs\.\w+\.outputs\.[\w-]+"
    r"|github\.event\.pull_request\.(?:number \|\| inputs\.nummer|head\.sha)"
)
naam = pytest.mark.parametrize("pad", BESTANDEN, ids=lambda pad: pad.stem)


def draai(*opdracht: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(opdracht, cwd=HOOFDMAP, capture_output=True, text=True, check=False)


def schrijft(taak: dict[str, Any]) -> set[str]:
    return {recht for recht, soort in taak.get("permissions", {}).items() if soort == "write"}


@naam
def test_actionlint_heeft_geen_opmerking(pad: Path) -> None:
    klaar = draai(programma("actionlint"), "-shellcheck", programma("shellcheck"), str(pad))
    assert (klaar.returncode, klaar.stdout) == (0, "")


@naam
def test_werkstroom_volgt_het_schema_van_github(pad: Path) -> None:
    klaar = draai(
        programma("check-jsonschema"), "--builtin-schema", "vendor.github-workflows", str(pad)
    )
    assert klaar.returncode == 0, klaar.stdout


def test_formulieren_volgen_het_schema_van_github() -> None:
    for pad in FORMULIEREN:
        klaar = draai(
            programma("check-jsonschema"), "--builtin-schema", "vendor.github-issue-forms", str(pad)
        )
        assert klaar.returncode == 0, klaar.stdout


def test_dependabot_volgt_het_schema_van_github() -> None:
    pad = GITHUB / "dependabot.yml"
    klaar = draai(programma("check-jsonschema"), "--builtin-schema", "vendor.dependabot", str(pad))
    assert klaar.returncode == 0, klaar.stdout


def test_shellscripts_zijn_schoon() -> None:
    scripts = [*sorted((HOOFDMAP / "gereedschap").glob("*.sh")), HOOFDMAP / ".ci" / "run"]
    klaar = draai(programma("shellcheck"), *map(str, scripts))
    assert (klaar.returncode, klaar.stdout) == (0, "")


@naam
def test_werkstroom_begint_met_alleen_leesrecht(pad: Path) -> None:
    assert lees(pad)["permissions"] in ({"contents": "read"}, {})


@naam
def test_een_taak_schrijft_alleen_wat_zij_moet_schrijven(pad: Path) -> None:
    for inhoud in lees(pad)["jobs"].values():
        assert schrijft(inhoud) <= SCHRIJFRECHT.get(pad.stem, set())


@naam
def test_code_van_een_ander_krijgt_nooit_rechten_of_geheimen(pad: Path) -> None:
    tekst, gebeurtenissen = pad.read_text("utf-8"), set(lees(pad)["op"] or ())
    assert "workflow_run" not in gebeurtenissen
    assert "secrets." not in tekst
    if "pull_request" in gebeurtenissen:
        assert "pull_request_target" not in gebeurtenissen
        assert ": write" not in tekst
        assert "github.token" not in tekst


def test_wie_een_voorstel_beantwoordt_draait_alleen_code_van_main() -> None:
    met_rechten = [pad for pad in BESTANDEN if "pull_request_target" in lees(pad)["op"]]
    assert [pad.stem for pad in met_rechten] == ["voorstel"]
    for taak, inhoud in lees(met_rechten[0])["jobs"].items():
        hier = [stap for stap in STAPPEN if (stap.werkstroom, stap.taak) == ("voorstel", taak)]
        for stap in hier:
            if stap.uses.startswith("actions/checkout"):
                assert stap.opties["ref"] == "${{ github.event.repository.default_branch }}"
            assert not re.search(r"\bgit (?:fetch|pull|merge|checkout|switch)\b", stap.run)
        raakt_aan = any("neem_voorstel_over" in stap.run for stap in hier)
        token = "github.token" in str(inhoud)
        assert raakt_aan != bool(schrijft(inhoud)), "wie het voorstel aanraakt, schrijft niets"
        assert raakt_aan != token, "en kent geen sleutel"
        if schrijft(inhoud):
            assert not any(list(opdrachten(stap.run)) for stap in hier)


def test_van_een_gebeurtenis_komt_geen_vrije_tekst_in_een_stap() -> None:
    for pad in BESTANDEN:
        for taak in lees(pad)["jobs"].values():
            plekken = [taak.get("env", {}), taak.get("environment", {})]
            plekken += [stap.get(naam, {}) for stap in taak["steps"] for naam in ("env", "with")]
            for waarde in re.findall(r"\$\{\{(.*?)\}\}", str(plekken)):
                assert VEILIGE_WAARDE.fullmatch(waarde.strip()), (pad.stem, waarde)


@pytest.mark.parametrize("stap", STAPPEN, ids=lambda stap: f"{stap.werkstroom}-{stap.naam}")
def test_stap_is_veilig(stap: Stap) -> None:
    assert stap.naam, "elke stap zegt in het Nederlands wat hij doet"
    assert "${{" not in stap.run, "een waarde van buiten gaat via env"
    if stap.uses:
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", stap.uses), "zet een actie vast"
    if stap.uses.startswith("actions/checkout"):
        assert stap.opties["persist-credentials"] is False


def test_elke_vastgezette_actie_noemt_haar_versie() -> None:
    regels = [
        regel.strip()
        for pad in BESTANDEN
        for regel in pad.read_text("utf-8").splitlines()
        if "uses:" in regel
    ]
    assert [regel for regel in regels if not re.search(r"# v\d+\.\d+\.\d+$", regel)] == []
    versies = {regel.split("uses: ")[1] for regel in regels}
    assert len(versies) == len({regel.split("@")[0] for regel in versies}), "één versie per actie"


def test_overal_dezelfde_python() -> None:
    versies = {stap.opties["python-version"] for stap in STAPPEN if "setup-python" in stap.uses}
    assert versies == {"3.11"}


def test_linkronde_en_publicatie_komen_nooit_uit_een_voorstel() -> None:
    for werkstroom, taak in (("wekelijks", "ronde"), ("publiceer", "bouwen")):
        inhoud = lees(GITHUB / "workflows" / f"{werkstroom}.yml")
        assert "pull_request" not in str(inhoud["op"])
        andere = [een for naam_, een in inhoud["jobs"].items() if naam_ != taak]
        assert all(een["needs"] == taak for een in andere)


def test_geheugen_van_de_links_wordt_alleen_wekelijks_geschreven() -> None:
    schrijvers = {stap.werkstroom for stap in STAPPEN if "bewaar_linkgeheugen.sh" in stap.run}
    assert schrijvers == {"wekelijks"}


def test_wie_bouwt_of_het_net_op_gaat_mag_niet_schrijven() -> None:
    for werkstroom in ("wekelijks", "publiceer", "uitgave"):
        for taak, inhoud in lees(GITHUB / "workflows" / f"{werkstroom}.yml")["jobs"].items():
            hier = [stap for stap in STAPPEN if (stap.werkstroom, stap.taak) == (werkstroom, taak)]
            bouwt = any(list(opdrachten(stap.run)) for stap in hier)
            assert bouwt != bool(schrijft(inhoud)), (werkstroom, taak)


@pytest.mark.parametrize("stap", STAPPEN, ids=lambda stap: f"{stap.werkstroom}-{stap.naam}")
def test_elke_genoemde_opdracht_bestaat(stap: Stap) -> None:
    for woorden in opdrachten(stap.run):
        bestaat(woorden)
    for script in re.findall(r"gereedschap/[\w.]+", stap.run):
        assert (HOOFDMAP / script).is_file()
