"""Nieuws: een lezer ziet per maand wat erbij kwam en wat er veranderde."""

import pytest

from conftest import LaadMet
from kennisbank.weergave import Omgeving, bladen, toon
from kennisbank.weergave import nieuws as module
from kennisbank.weergave.nieuws import EERST, nieuws, passend, te_volgen
from voorbeeldboom import AANVULLING

PAGINA = """---
id: nieuw
titel: Wat is er nieuw?
kern: Per maand wat er bij kwam.
toont: voorbeeld
gezicht: nieuw
---
"""
VEEL = "".join(f"- id: vb-{n:03}\n  titel: Nummer {n}\n  kern: Kern.\n\n" for n in range(EERST + 3))


def test_een_record_is_nieuw_in_zijn_eerste_maand_en_later_gewijzigd(laad_met: LaadMet) -> None:
    toegevoegd = {"tip-1": "2026-10-03", "vb-onbekend": "2026-11-02"}
    gewijzigd = {"tip-1": "2026-11-20", "vb-onbekend": "2026-11-21"}
    november, oktober = nieuws(laad_met().graaf, toegevoegd, gewijzigd)
    assert [een.soort for een in november.nieuw] == ["voorbeelden"]
    assert [een.soort for een in november.gewijzigd] == ["tips"]
    assert (oktober.maand, oktober.gewijzigd) == ("2026-10", ())


def test_ook_wat_samen_op_een_pagina_staat_is_nieuws(laad_met: LaadMet) -> None:
    graaf = laad_met(AANVULLING).graaf
    soorten = {een.record.soort for een in te_volgen(graaf)}
    assert {"akkoord", "verordening", "kader", "begrip", "feitenkaart"} <= soorten
    assert not soorten & {"aantekening", "persoon", "bron", "werk", "gemeente"}


def test_zonder_eerste_dag_telt_alleen_de_wijziging(laad_met: LaadMet) -> None:
    [maand] = nieuws(laad_met().graaf, {}, {"tip-1": "2026-11-20"})
    assert (maand.nieuw, [een.soort for een in maand.gewijzigd]) == ((), ["tips"])


def test_de_pagina_groeit_niet_mee_en_blijft_zeggen_hoeveel_het_was(
    laad_met: LaadMet, monkeypatch: pytest.MonkeyPatch
) -> None:
    graaf = laad_met({"data/voorbeelden.yaml": VEEL}).graaf
    monkeypatch.setattr(module, "PER_PAGINA", 5)
    sinds = {f"vb-{n:03}": f"2026-{11 - n % 2}-21" for n in range(EERST + 3)}
    maanden = passend(nieuws(graaf, sinds, {}))
    assert [(len(een.nieuw[0].knopen), een.nieuw[0].aantal) for een in maanden] == [(5, 5)]
    monkeypatch.setattr(module, "PER_SOORT", 2)
    maanden = passend(nieuws(graaf, sinds, {}))
    assert [(len(een.nieuw[0].knopen), een.nieuw[0].aantal) for een in maanden] == [(2, 5), (2, 4)]


def test_de_pagina_toont_de_eerste_en_klapt_de_rest_uit(laad_met: LaadMet) -> None:
    inhoud = laad_met({"docs/nieuw.md": PAGINA, "data/voorbeelden.yaml": VEEL})
    [blad] = [een for een in bladen(inhoud.graaf) if een.pad == "nieuw.html"]
    sinds = {f"vb-{n:03}": "2026-11-21" for n in range(EERST + 3)}
    html = toon(blad, inhoud.graaf, Omgeving(toegevoegd=sinds, gewijzigd=sinds))
    assert "November 2026" in html
    assert f"{EERST + 3} voorbeelden" in html
    assert html.index("Nummer 5") < html.index("Nog 3") < html.index("Nummer 6")
    assert "niet bekend" in toon(blad, inhoud.graaf, Omgeving())
