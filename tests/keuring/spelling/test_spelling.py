"""De spelling: fouten gevonden met bestand en regel, en geen loos alarm."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kennisbank.bevinding import Bevinding
from kennisbank.keuring.spelling import (
    OpenTaal,
    Speller,
    lees_woordenlijst,
    open_woordenboek,
)
from kennisbank.keuring.spelling.woorden import woorden
from kennisbank.samenhang import laad
from nietgedraaid import niet_gedraaid
from voorbeeldboom import BESTANDEN, schrijf_boom

HOOFDMAP = Path(__file__).parents[3]
TIP = "docs/tips/1-open.md"
Keur = Callable[..., list[Bevinding]]


@pytest.fixture(scope="module")
def woordenboek() -> OpenTaal:
    gevonden = open_woordenboek()
    if gevonden is None:
        niet_gedraaid("Hunspell staat hier niet", "make .venv/klaar")
    return gevonden


def keur(map_: Path, woordenboek: OpenTaal) -> list[Bevinding]:
    gevonden = laad(map_, woordenboek=woordenboek).bevindingen
    return [een for een in gevonden if een.naam in {"onbekend-woord", "woordenlijst"}]


@pytest.fixture
def met_zin(tmp_path: Path, woordenboek: OpenTaal) -> Keur:
    def met(zin: str, **anders: str) -> list[Bevinding]:
        tekst = f"{BESTANDEN[TIP]}\nEen gewone regel.\n{zin}\n"
        return keur(schrijf_boom(tmp_path, **{TIP: tekst} | anders), woordenboek)

    return met


def test_de_inhoud_van_nu_heeft_geen_onbekend_woord(woordenboek: OpenTaal) -> None:
    assert [str(een) for een in keur(HOOFDMAP, woordenboek)] == []


def test_onbekend_woord_is_een_opmerking_met_regel_en_voorstel(met_zin: Keur) -> None:
    [een] = met_zin("De demokratie leeft.")
    assert een.ernst == "opmerking"
    assert str(een) == (
        "docs/tips/1-open.md:16: Het woord ‘demokratie’ staat niet in het woordenboek."
        " Bedoelt u ‘democratie’? Klopt het zo, zet het dan in data/woordenlijst.txt."
    )


def test_hoofdletter_blijft_in_het_voorstel(met_zin: Keur) -> None:
    [een] = met_zin("Demokratie leeft.")
    assert "Bedoelt u ‘Democratie’?" in een.voorstel


@pytest.mark.parametrize(
    "zin",
    [
        "Eén en één is twee; vóór half zes.",
        "Foto's, cao's en het A4'tje uit 's-Hertogenbosch in ’t kort.",
        "Wijk- en dorpsdemocratie, in- en uitvoer, en/of niet.",
        "De VNG en BZK in 2021, met 12e en G4-gemeenten.",
        "Zie `data/xyzzy.yaml`, https://www.xyzzy.nl/qwrty en xyzzy.nl/qwrty.",
        "Zie [de tip](tip-1.1) en [hier](https://www.xyzzy.nl/qwrty_(zxcv)).",
        "In de bron staat ‘demokrasie’.",
        "In [gemeentenaam] doen inwoners mee.",
        "Jansen uit Heerhugowaard en Zeist, nu Dijk en Waard.",
        "De gelote groep en de loting. Lotings uitkomst.",
        "De zorgvuldigheid van gemeenteraadsleden en bewonersbijeenkomsten.",
    ],
)
def test_goede_tekst_geeft_geen_opmerking(met_zin: Keur, zin: str) -> None:
    assert [str(een) for een in met_zin(zin)] == []


def test_woord_uit_de_woordenlijst_mag_ook_in_het_meervoud(met_zin: Keur) -> None:
    zin = "De xyzzytop en alle xyzzytoppers. Xyzzytop!"
    assert len({een.melding for een in met_zin(zin)}) == 3
    lijst = {
        "data/woordenlijst.txt": "# uitleg\nDiAmant\nOmgevingswet\nxyzzytop\nxyzzytopper # x\n"
    }
    assert met_zin(zin, **lijst) == []


def test_naam_in_de_woordenlijst_geldt_alleen_met_hoofdletter(met_zin: Keur) -> None:
    lijst = {"data/woordenlijst.txt": "DiAmant\nOmgevingswet\nXyzzy\n"}
    assert met_zin("Het platform Xyzzy.", **lijst) == []
    [een] = met_zin("Het platform xyzzy.", **lijst)
    assert "‘xyzzy’" in een.melding


def test_nieuw_begrip_is_vanzelf_bekend(met_zin: Keur) -> None:
    begrippen = BESTANDEN["data/begrippen.yaml"].replace(
        "gelote groep", "gelote groep, xyzzyberaad"
    )
    assert met_zin("Een xyzzyberaad.", **{"data/begrippen.yaml": begrippen}) == []


def test_tekstpagina_doet_mee_op_de_goede_regel(met_zin: Keur) -> None:
    over = "---\ntitle: Over\n---\n\n# Over\n\n```\nxyzzy\n```\n\nEen beslyut.\n"
    [een] = met_zin("Goed.", **{"docs/redactie/over.md": over})
    assert str(een.plek) == "docs/redactie/over.md:11"


def test_naam_van_een_knop_telt_niet_mee_op_een_tekstpagina(met_zin: Keur) -> None:
    over = "---\ntitle: Over\n---\n\n# Over\n\nKies **Allow xyzzy** en daarna **Run**.\n"
    assert met_zin("Goed.", **{"docs/redactie/over.md": over}) == []


def test_samenstelling_van_gewone_woorden_mag_en_met_een_fout_niet(met_zin: Keur) -> None:
    assert met_zin("De loting en het bankje geven een lotingbankje.") == []
    [een] = met_zin("De loting en het bankje geven een lotinkbankje.")
    assert "‘lotinkbankje’" in een.melding


def test_twee_woorden_op_een_regel_in_de_lijst_is_een_bevinding(met_zin: Keur) -> None:
    [een] = met_zin("Goed.", **{"data/woordenlijst.txt": "DiAmant\nOmgevingswet\neen twee\n"})
    assert (str(een.plek), een.melding) == (
        "data/woordenlijst.txt:3",
        "Op deze regel staat meer dan één woord.",
    )


def test_onze_woordenlijst_staat_op_alfabet_en_noemt_niets_dubbel() -> None:
    regels = (HOOFDMAP / "data/woordenlijst.txt").read_text("utf-8").splitlines()
    lijst = [regel for regel in regels if not regel.startswith("#")]
    assert lijst == sorted(set(lijst), key=lambda woord: (woord.casefold(), woord))


def test_onze_woordenlijst_heeft_geen_woord_dat_al_bekend_is(woordenboek: OpenTaal) -> None:
    lijst = lees_woordenlijst(HOOFDMAP)
    assert sorted(woord for woord in lijst.woorden if woordenboek.kent(woord)) == []


class Klein:
    """Een woordenboek van twee woorden."""

    def kent(self, woord: str) -> bool:
        return woord in {"loting", "lotingen"}


def test_een_woord_dat_de_inhoud_gebruikt_is_eerder_bedoeld() -> None:
    assert Speller(Klein(), frozenset()).bedoeld("lotinge") == "lotingen"
    assert Speller(Klein(), frozenset(), frozenset({"loting"})).bedoeld("lotinge") == "loting"


def test_een_lang_of_vreemd_woord_struikelt_niet(woordenboek: OpenTaal) -> None:
    speller = Speller(woordenboek, frozenset())
    for vreemd in ("a" * 5000, "日本", "ʼn", "ﬁjn", "a-" * 200 + "b", "\U0001d4b6bc"):
        for woord in woorden(f"Een {vreemd} woord"):
            speller.kent(woord)
            speller.bedoeld(woord[:60])
