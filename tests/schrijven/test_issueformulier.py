"""Het formulier op GitHub volgt uit de recordtypen en de lijst van gemeenten."""

from pathlib import Path

import yaml

from kennisbank.lezen import lees_gemeenten
from kennisbank.model import Voorbeeld
from kennisbank.schrijven.issueformulier import (
    FORMULIER,
    HEEL_FORMULIER,
    formulier,
    heel_formulier,
)
from kennisbank.schrijven.issuetekst import LABELS

HOOFDMAP = Path(__file__).parents[2]


def onderdelen() -> list[dict[str, object]]:
    body: list[dict[str, object]] = yaml.safe_load(formulier(["Zeist", "Utrecht"]))["body"]
    return body


def test_het_vastgelegde_formulier_is_het_gemaakte() -> None:
    gemaakt = {FORMULIER: formulier(lees_gemeenten(HOOFDMAP).op_naam)}
    gemaakt[HEEL_FORMULIER] = heel_formulier()
    for naam, tekst in gemaakt.items():
        staat_er = (HOOFDMAP / naam).read_text("utf-8")
        assert staat_er == tekst, "Maak de formulieren opnieuw met: kennisbank formulier"


def test_elke_id_is_de_naam_van_een_veld() -> None:
    ids = [een["id"] for een in onderdelen() if "id" in een]
    assert ids[-1] == "voorwaarden"
    assert set(ids[:-1]) <= set(Voorbeeld.model_fields)
    assert {naam for naam, veld in Voorbeeld.model_fields.items() if veld.is_required()} - {
        "id"
    } <= set(ids)


def test_elk_label_is_terug_te_vinden_in_de_tekst_van_een_issue() -> None:
    labels = [een["attributes"]["label"] for een in onderdelen() if "id" in een]  # type: ignore[index]
    assert tuple(labels) == LABELS
    assert len(set(labels)) == len(labels)


def test_er_is_een_lijst_met_alle_gemeenten() -> None:
    inhoud = yaml.safe_load((HOOFDMAP / FORMULIER).read_text("utf-8"))
    [gemeente] = [een for een in inhoud["body"] if een.get("id") == "gemeente"]
    keuzes = gemeente["attributes"]["options"]
    assert keuzes[0] == "Geen of meer dan één gemeente"
    assert set(keuzes[1:]) == set(lees_gemeenten(HOOFDMAP).op_naam)
    assert gemeente["validations"] == {"required": True}


def test_niemand_hoeft_persoonlijke_gegevens_te_geven() -> None:
    vragen = " ".join(str(een.get("id", "")) for een in onderdelen())
    assert not any(woord in vragen for woord in ("naam", "mail", "telefoon", "contact"))
