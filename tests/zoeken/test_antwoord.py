"""Het antwoord: wat bovenaan staat, en waarom."""

import pytest

from kennisbank.zoeken import Passage, Zoekindex, maak_zoekindex, zoek, zoekbestanden
from kennisbank.zoeken.vraag import HEEL, ontleed


@pytest.mark.parametrize(
    ("vraag", "eerste"),
    [
        ("loting", "voorstel-1a"),
        ("tip 4.2", "tip-4.2"),
        ("de rol van de raad", "tip-4.2"),
        ("burgertop", "begrip-burgerberaad"),
        ("right to challenge", "begrip-uitdaagrecht"),
        ("uitdaagrehct", "begrip-uitdaagrecht"),
        ("dorpsraad", "kader-1"),
        ("wijkdemocratie", "kader-1"),
        ("burgerbegrotingen", "tip-2.4"),
        ("beraad in zeist", "vb-zeist"),
        ("burgerbe", "begrip-burgerberaad"),
        ("hoe werkt een burgerberaad?", "vb-zeist"),
    ],
)
def test_beste_antwoord_staat_bovenaan(vraag: str, eerste: str, klein: Zoekindex) -> None:
    assert zoek(vraag, klein).resultaten[0].id == eerste


def test_antwoord_zegt_wat_er_ook_gezocht_is(klein: Zoekindex) -> None:
    antwoord = zoek("burgertop", klein)
    assert antwoord.ook_gezocht_op == ("Burgerberaad",)
    assert antwoord.resultaten[0].waarom == "Burgerberaad"
    assert antwoord.bedoelde_u == ""


def test_antwoord_zegt_wat_er_bedoeld_leek(klein: Zoekindex) -> None:
    antwoord = zoek("uitdaagrehct in zeist", klein)
    assert antwoord.bedoelde_u == "uitdaagrecht in zeist"
    assert {treffer.waarom for treffer in antwoord.resultaten} == {"Uitdaagrecht", "zeist"}


def test_antwoord_wordt_json_zoals_afgesproken(klein: Zoekindex) -> None:
    antwoord = zoek("loting", klein, top=1).als_dict()
    velden = ["vraag", "bedoelde_u", "ook_gezocht_op", "niets_op", "antwoord", "resultaten"]
    assert list(antwoord) == velden
    assert antwoord["bedoelde_u"] is None
    assert list(antwoord["resultaten"][0]) == ["id", "titel", "url", "score", "waarom"]


def test_uitbreiding_weegt_nooit_zwaarder_dan_het_getypte_woord(index: Zoekindex) -> None:
    for vraag in ("loting", "uitdaagrecht", "hoe betrek ik jongeren", "burgerraad dorp"):
        for groep in ontleed(vraag, index):
            anders = [
                gewicht for naam, gewicht in groep.termen.items() if naam != groep.stammen[:1]
            ]
            assert max(anders, default=0) < HEEL


def test_bekend_woord_wordt_niet_verbeterd(index: Zoekindex) -> None:
    assert zoek("raden", index).bedoelde_u == ""


@pytest.mark.parametrize(
    "vraag",
    [
        "",
        " ",
        "a",
        "x" * 10_000,
        "loting " * 2_000,
        "🙂🙂",
        "<img src=x onerror=alert(1)>",
        "\"'`",
        "(*[+?^$\\",
        "titel:loting AND NOT tekst:raad* OR [a TO z]",
        "שלום עולם",
        "\u202eloting",
        "de het een van",
        "\x00\x01",
        "4.2.1.0",
    ],
)
def test_vreemde_invoer_geeft_een_antwoord_en_geen_fout(vraag: str, index: Zoekindex) -> None:
    antwoord = zoek(vraag, index)
    assert antwoord.vraag == vraag
    assert len(antwoord.resultaten) <= 10


def test_lege_kennisbank_geeft_een_leeg_antwoord() -> None:

    assert zoek("loting", maak_zoekindex(())).resultaten == ()


def test_zelfde_inhoud_geeft_dezelfde_index(klein: Zoekindex) -> None:

    nog_eens = maak_zoekindex(klein.passages, klein.ringen)
    assert zoekbestanden(nog_eens) == zoekbestanden(klein)


def test_een_woord_dat_niets_vindt_wordt_genoemd_zoals_het_getypt_is(index: Zoekindex) -> None:
    antwoord = zoek("Burgerberaad over Qwertzuiop?", index)
    assert antwoord.niets_op == ("Qwertzuiop",)
    assert antwoord.resultaten


def test_waar_de_kennisbank_niet_over_gaat_geeft_geen_ruis(index: Zoekindex) -> None:
    antwoord = zoek("paspoort", index)
    assert antwoord.resultaten == ()
    assert antwoord.antwoord
    assert "uw gemeente" in antwoord.antwoord.tekst


def test_bedoelde_u_is_gewoon_nederlands(index: Zoekindex) -> None:
    assert zoek("burgerberaat in Zeist", index).bedoelde_u == "burgerberaad in Zeist"
    assert index.schrijfwijzen["ideeen"] == "ideeën"
    assert index.schrijfwijzen["essaij"] == "essay"


@pytest.mark.parametrize(
    ("vraag", "id"),
    [
        ("boze burgers", "prioriteit-1"),
        ("moeilijke woorden", "voorstel-2b"),
        ("het lot", "begrip-loting"),
        ("Den-Haag", "gemeente-den-haag"),
        ("denhaag", "gemeente-den-haag"),
        ("bergenopzoom", "gemeente-bergen-op-zoom"),
        ("burger beraad", "begrip-burgerberaad"),
        ("Zeeuws", "gemeente-tholen"),
        ("Friesland", "gemeente-leeuwarden"),
    ],
)
def test_gewone_woorden_vinden_wat_iemand_bedoelt(vraag: str, id: str, index: Zoekindex) -> None:
    assert id in [een.id for een in zoek(vraag, index).resultaten]


def test_een_deel_wint_van_zijn_gelijke_als_het_geheel_ook_past() -> None:
    los = Passage("tip-7.1", "punt", "Loting in de wijk", "Het lot kiest.")
    deel = Passage("tip-8.1", "punt", "Loting in de wijk", "Het lot kiest.", ouder="tip-8")
    geheel = Passage("tip-8", "tip", "Werk met loting", "Zo kiest u.")
    index = maak_zoekindex([los, deel, geheel])
    gevonden = [een.id for een in zoek("loting", index).resultaten]
    assert gevonden.index("tip-8.1") < gevonden.index("tip-7.1")


def test_een_deel_van_een_wijzer_telt_niet(index: Zoekindex) -> None:
    """`boze burgers` wijst naar het vertrouwen; `boze` en `burgers` apart doen dat niet."""
    heel, half = (ontleed(vraag, index) for vraag in ("boze burgers", "boze tuinders"))
    assert any(groep.wijzers for groep in heel)
    assert not any(groep.wijzers for groep in half)


@pytest.mark.parametrize(
    ("vraag", "id"),
    [
        ("teksten", "teksten"),
        ("participatieverordening", "participatieverordening"),
        ("Participatie-verordening", "participatieverordening"),
        ("avond", "avond"),
        ("presenteren", "presenteren"),
        ("nieuw", "nieuw"),
        ("akkoorden", "akkoorden"),
        ("begrippen", "begrippen"),
        ("rode draden", "rode-draden"),
        ("open data", "pagina-gegevens"),
        ("verantwoording", "verantwoording"),
        ("toegankelijkheid", "toegankelijkheid"),
        ("privacy", "pagina-privacy"),
    ],
)
def test_wie_de_naam_van_een_pagina_intikt_krijgt_die_pagina(
    vraag: str, id: str, index: Zoekindex
) -> None:
    assert zoek(vraag, index).resultaten[0].id == id


def test_wie_een_pagina_noemt_die_ook_een_begrip_is_krijgt_de_uitleg_erboven(
    index: Zoekindex,
) -> None:
    vak = zoek("participatieverordening", index).antwoord
    assert vak
    assert vak.id == "begrip-participatieverordening"


def test_een_hele_naam_gaat_voor_een_deel_van_een_ander_woord(index: Zoekindex) -> None:
    eerste = [een.id for een in zoek("Bergen", index).resultaten[:3]]
    assert set(eerste[:2]) == {"gemeente-bergen-l", "gemeente-bergen-nh"}
    assert eerste[2:] != []


def test_alleen_de_hele_naam_telt_als_naam() -> None:
    lang = Passage("a", "tip", "Loting in de wijk", "")
    kort = Passage("b", "tip", "Loting", "", namen=("Het lot trekken",))
    index = maak_zoekindex([lang, kort])
    assert [een.id for een in zoek("loting", index).resultaten] == ["b", "a"]
    assert [een.id for een in zoek("loting wijk", index).resultaten] == ["a", "b"]
    assert zoek("lot trekken", index).resultaten[0].id == "b"


@pytest.mark.parametrize(
    ("vraag", "id"),
    [
        ("art 84", "kader-commissies"),
        ("art. 84", "kader-commissies"),
        ("artikel 84 gemeentewet", "kader-commissies"),
        ("Gemeentewet art.147a", "kader-initiatief-en-amendement"),
        ("wat staat er in artikel 83", "kader-commissies"),
    ],
)
def test_een_artikel_van_de_wet_vindt_waar_het_over_gaat(
    vraag: str, id: str, index: Zoekindex
) -> None:
    antwoord = zoek(vraag, index)
    assert antwoord.resultaten[0].id == id
    assert antwoord.antwoord
    assert antwoord.antwoord.id == id


def test_wie_een_mailadres_zoekt_leest_dat_het_er_niet_staat(index: Zoekindex) -> None:
    assert zoek("email", index).resultaten[0].id == "personen"


def test_een_wijzer_van_meer_woorden_weegt_zwaarder_dan_een_los_woord(index: Zoekindex) -> None:
    wegen = [
        max(gewicht for namen, gewicht in groep.termen.items() if namen[0].startswith("@"))
        for vraag in ("ruzie", "boze burgers", "gedoe in de raad")
        for groep in ontleed(vraag, index)[:1]
    ]
    assert wegen == sorted(set(wegen))
    assert wegen[-1] < HEEL


@pytest.mark.parametrize(
    ("vraag", "id"),
    [
        ("doenvermogen", "voorstel-2b"),
        ("steeds dezelfde mensen op de avond", "begrip-stille-midden"),
        ("powerpoint", "presenteren"),
        ("hoe lang duurt een burgerberaad", "feit-burgerberaad"),
        ("csv", "pagina-gegevens"),
    ],
)
def test_alledaagse_woorden_vinden_het_bovenaan(vraag: str, id: str, index: Zoekindex) -> None:
    assert id in [een.id for een in zoek(vraag, index).resultaten[:3]]


def test_een_getal_is_niet_het_begin_van_een_ander_getal(index: Zoekindex) -> None:
    """Wie 45.000 inwoners zoekt, krijgt niets over 450.000 euro."""
    getallen = {een for een in index.woorden if een.isdigit()}
    begin = next(een for een in sorted(getallen) if len(een) > 2 and f"{een}0" in getallen)
    [groep] = ontleed(begin, index)
    assert (f"{begin}0",) not in groep.termen
