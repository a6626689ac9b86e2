"""Wat een lezer merkt van een wijziging: pagina's, adressen, verbanden en bevindingen."""

from collections.abc import Callable

from kennisbank.vergelijking import Stand, Verschil, vergelijk
from voorbeeldboom import BESTANDEN

TIP = "docs/tips/1-open.md"
VOORBEELDEN = "data/voorbeelden.yaml"
BEGRIPPEN = "data/begrippen.yaml"
UTRECHT = """
- id: vb-utrecht-raad
  titel: Een raad van gelote inwoners
  kern: Utrecht vroeg het lot om hulp.
  gemeente: Utrecht
  bron: [pamflet-tekst:73]
  instrumenten: [begrip-loting]
"""
Standmaker = Callable[..., Stand]


def test_dezelfde_inhoud_geeft_geen_verschil(stand: Standmaker) -> None:
    verschil = vergelijk(stand(), stand())
    assert verschil == Verschil()
    assert not verschil


def test_nieuw_voorbeeld_is_een_nieuwe_pagina_met_haar_verbanden(stand: Standmaker) -> None:
    verschil = vergelijk(stand(), stand(**{VOORBEELDEN: BESTANDEN[VOORBEELDEN] + UTRECHT}))
    nieuw = {pagina.adres: [een.id for een in pagina.erbij] for pagina in verschil.nieuw}
    assert nieuw["voorbeelden/utrecht-raad.html"] == ["vb-utrecht-raad"]
    assert ("vb-utrecht-raad", "begrip-loting", "instrument") in {
        (band.van.id, band.naar.id, band.soort) for band in verschil.verbanden_erbij
    }
    assert verschil.verdwenen == ()
    assert verschil.verbanden_weg == ()


def test_andere_kern_is_een_gewijzigde_pagina_met_dat_ene_veld(stand: Standmaker) -> None:
    anders = BESTANDEN[TIP].replace("Vertel dagelijks", "Vertel wekelijks")
    (pagina,) = vergelijk(stand(), stand(**{TIP: anders})).gewijzigd
    (wijziging,) = pagina.gewijzigd
    assert pagina.adres == "tips/1-open.html"
    assert wijziging.record.id == "tip-1.1"
    assert [veld.veld for veld in wijziging.velden] == ["kern"]


def test_een_andere_titel_noemt_elke_pagina_die_haar_toont(stand: Standmaker) -> None:
    anders = BESTANDEN[VOORBEELDEN].replace("titel: Gelote", "titel: Gekozen")
    assert anders != BESTANDEN[VOORBEELDEN]
    verschil = vergelijk(stand(), stand(**{VOORBEELDEN: anders}))
    assert [een.adres for een in verschil.gewijzigd] == ["voorbeelden/zeist-loting.html"]
    mee = {een.adres for een in verschil.ook_anders}
    assert {"voorbeelden/index.html", "gemeenten/zeist.html"} <= mee
    assert "voorbeelden/zeist-loting.html" not in mee
    assert "tips/1-open.html" not in mee


def test_weggehaald_record_laat_zijn_adres_en_zijn_verbanden_verdwijnen(stand: Standmaker) -> None:
    zonder = BESTANDEN[VOORBEELDEN].partition("- id: vb-onbekend")
    anders = {VOORBEELDEN: zonder[1] + zonder[2]}
    verschil = vergelijk(stand(), stand(**anders))
    assert "voorbeelden/zeist-loting.html" in [een.adres for een in verschil.paginas_weg]
    assert verschil.verbanden_weg
    assert all(band.meegegaan for band in verschil.verbanden_weg)


def test_onderdeel_dat_weggaat_is_een_verdwenen_plek_op_een_pagina_die_blijft(
    stand: Standmaker,
) -> None:
    prioriteit = "docs/prioriteiten/1-vertrouwen.md"
    begin, _, rest = BESTANDEN[prioriteit].partition("  - id: voorstel-1b")
    zonder = begin + rest[rest.index("---\n\n## Waarom") :]
    verschil = vergelijk(stand(), stand(**{prioriteit: zonder}))
    assert [een.adres for een in verschil.verdwenen] == [
        "prioriteiten/1-vertrouwen.html#voorstel-1b"
    ]
    (pagina,) = (een for een in verschil.gewijzigd if een.adres == "prioriteiten/1-vertrouwen.html")
    assert [een.id for een in pagina.weg] == ["voorstel-1b"]


def test_ander_bestand_is_een_ander_adres_en_het_oude_wijst_de_weg(stand: Standmaker) -> None:
    nieuw = stand(zonder=(TIP,), **{"docs/tips/1-begin.md": BESTANDEN[TIP]})
    verschil = vergelijk(stand(), nieuw)
    assert {een.adres: een.nu_op for een in verschil.verdwenen} == {
        "tips/1-open.html": "tips/1-begin.html",
        "tips/1-open.html#tip-1.1": "tips/1-begin.html#tip-1.1",
    }
    assert [pagina.adres for pagina in verschil.nieuw] == ["tips/1-begin.html"]


def test_record_met_een_fout_erin_is_weg_en_het_verschil_zegt_waarom(stand: Standmaker) -> None:
    kapot = {TIP: BESTANDEN[TIP].replace("kern: L", "kerm: L")}
    verschil = vergelijk(stand(), stand(**kapot))
    assert [(een.adres, een.onleesbaar) for een in verschil.verdwenen] == [
        ("tips/1-open.html", True),
        ("tips/1-open.html#tip-1.1", True),
    ]
    assert [str(een) for een in verschil.bevindingen_nieuw] == [
        f"{TIP}:6: Het veld ‘kerm’ bestaat niet. Bedoelt u ‘kern’?"
    ]
    hersteld = vergelijk(stand(**kapot), stand())
    assert hersteld.bevindingen_opgelost == verschil.bevindingen_nieuw
    assert [pagina.adres for pagina in hersteld.nieuw] == ["tips/1-open.html"]


def test_verband_dat_los_verdwijnt_is_niet_met_een_record_meegegaan(stand: Standmaker) -> None:
    los = BESTANDEN[BEGRIPPEN].replace("  zie: [voorstel-1a]\n", "")
    (band,) = vergelijk(stand(), stand(**{BEGRIPPEN: los})).verbanden_weg
    assert (band.van.id, band.naar.id, band.meegegaan) == ("begrip-loting", "voorstel-1a", False)


def test_bevinding_die_alleen_verschuift_is_dezelfde(stand: Standmaker) -> None:
    kapot = BESTANDEN[TIP].replace("kern: L", "kerm: L")
    lager = kapot.replace("nummer: 1\n", "# een opmerking\nnummer: 1\n")
    assert not vergelijk(stand(**{TIP: kapot}), stand(**{TIP: lager}))


def test_dubbele_id_die_lager_komt_te_staan_is_dezelfde_bevinding(stand: Standmaker) -> None:
    dubbel = BESTANDEN[BEGRIPPEN] + BESTANDEN[BEGRIPPEN]
    lager = "# een opmerking\n" + dubbel
    assert not vergelijk(stand(**{BEGRIPPEN: dubbel}), stand(**{BEGRIPPEN: lager}))


def test_tweede_keer_dezelfde_fout_is_wel_nieuw(stand: Standmaker) -> None:
    een = BESTANDEN[VOORBEELDEN].replace("  vorm: begripslink\n", "  vrom: begripslink\n")
    twee = een.replace("  wat: Inwoners", "  vrom: gemeente\n  wat: Inwoners")
    nieuw = vergelijk(stand(**{VOORBEELDEN: een}), stand(**{VOORBEELDEN: twee})).bevindingen_nieuw
    assert len([een for een in nieuw if "vrom" in een.melding]) == 1


def test_een_fout_die_er_letterlijk_nog_eens_bij_komt_is_nieuw(stand: Standmaker) -> None:
    naamloos = "\n- titel: Zonder id\n  kern: Kort.\n  vorm: film\n  bron: [pamflet-tekst:73]\n"
    een = stand(**{VOORBEELDEN: BESTANDEN[VOORBEELDEN] + naamloos})
    twee = stand(**{VOORBEELDEN: BESTANDEN[VOORBEELDEN] + naamloos * 2})
    [nieuw] = vergelijk(een, twee).bevindingen_nieuw
    assert "Hier ontbreekt het veld ‘id’." in str(nieuw)
    assert len(vergelijk(twee, een).bevindingen_opgelost) == 1


def test_losse_tekst_die_verandert_telt_haar_regels(stand: Standmaker) -> None:
    over = "docs/redactie/over.md"
    anders = BESTANDEN[over].replace("Wat dit is.", "Wat dit was.\n\nEn meer.")
    (pagina,) = vergelijk(stand(), stand(**{over: anders})).gewijzigd
    assert (pagina.titel, pagina.regels_erbij, pagina.regels_weg) == (
        "Over deze kennisbank",
        3,
        1,
    )


def test_losse_tekst_die_weg_is_is_een_verdwenen_adres(stand: Standmaker) -> None:
    verschil = vergelijk(stand(), stand(zonder=("docs/redactie/over.md",)))
    assert [een.adres for een in verschil.verdwenen] == ["redactie/over.html"]


def test_een_verdwenen_pagina_die_doorverwijst_is_niet_verdwenen(stand: Standmaker) -> None:
    anders = BESTANDEN[VOORBEELDEN].replace("vb-zeist-loting", "vb-zeist-gekozen")
    rij = "- van: voorbeelden/zeist-loting.html\n  naar: vb-zeist-gekozen\n"
    zonder = vergelijk(stand(), stand(**{VOORBEELDEN: anders}))
    assert "voorbeelden/zeist-loting.html" in [een.adres for een in zonder.verdwenen]
    met = vergelijk(stand(), stand(**{VOORBEELDEN: anders, "data/doorverwijzingen.yaml": rij}))
    assert met.verdwenen == ()
