"""Pagina's: wat een lezer op een blad ziet."""

from conftest import LaadMet
from kennisbank.opendata import gegevens_per_pagina
from kennisbank.samenhang import Inhoud
from kennisbank.weergave import Omgeving, bladen, omleidingen, toon
from kennisbank.weergave.bewerkregels import regelscript
from kennisbank.weergave.bladeren import lijstpad
from voorbeeldboom import BESTANDEN


def html(inhoud: Inhoud, pad: str, **omgeving: object) -> str:
    [blad] = [een for een in bladen(inhoud.graaf) if een.pad == pad]
    return str(toon(blad, inhoud.graaf, Omgeving(inhoud.gemeenten, **omgeving)))  # type: ignore[arg-type]


def test_prioriteit_begint_met_de_kern_en_dan_de_tekst_om_te_kopieren(laad_met: LaadMet) -> None:
    pagina = html(laad_met(), "prioriteiten/1-vertrouwen.html")
    volgorde = [
        "krijgt vertrouwen terug",
        "Tekst voor uw akkoord</h2>",
        "van mild naar heet</h2>",
        'class="heet kaal"',
        'id="voorstel-1a"',
        "Zo deden anderen het</h2>",
        "Waarom dit telt</h2>",
    ]
    plekken = [pagina.index(stuk) for stuk in volgorde]
    assert plekken == sorted(plekken)


def test_pepers_zeggen_in_woorden_hoe_heet_en_wie_dat_vindt(laad_met: LaadMet) -> None:
    pagina = html(laad_met(), "prioriteiten/1-vertrouwen.html")
    voorstel_b = pagina.partition('id="voorstel-1b"')[2].partition("</article>")[0]
    assert "2 van 3: pittig" in voorstel_b
    assert "Het college kan dit zelf." in voorstel_b
    assert pagina.count("Twee en drie pepers schat de redactie in.") == 1


def test_een_lijst_van_een_soort_herhaalt_haar_naam_niet_en_toont_de_vraag(
    laad_met: LaadMet,
) -> None:
    eerste = BESTANDEN["docs/kernwaarden/1-dialoog.md"]
    tweede = eerste.replace("dialoog", "samenspel").replace("vraag: ", "vraag: Samen? ")
    inhoud = laad_met({"docs/kernwaarden/2-samenspel.md": tweede})
    lijst = html(inhoud, "kernwaarden/index.html").partition('<ul class="lijst')[2]
    assert lijst.count("<dt>Vraag</dt>") == 2
    assert "Samen? " in lijst
    assert 'class="soort"' not in lijst.partition("</ul>")[0]


def test_voorstel_zonder_voorbeeld_nodigt_uit(laad_met: LaadMet) -> None:
    pagina = html(laad_met(), "prioriteiten/1-vertrouwen.html")
    assert pagina.count("Nog geen voorbeeld bij dit voorstel.") == 1


def test_een_andere_naam_klinkt_engels_als_de_gegevens_dat_zeggen(laad_met: LaadMet) -> None:
    begrippen = BESTANDEN["data/begrippen.yaml"].replace("[gelote", "[sortition, lottery, gelote")
    inhoud = laad_met({"data/begrippen.yaml": begrippen})
    for pad in ("begrippen.html", "instrumenten/loting.html"):
        pagina = html(inhoud, pad, engels=frozenset({"sortition", "lottery"}))
        assert 'Ook wel: <span lang="en">sortition, lottery</span>, gelote groep.' in pagina


def test_bronregel_gaat_mee_met_adres(laad_met: LaadMet) -> None:
    pagina = html(laad_met(), "prioriteiten/1-vertrouwen.html", adres="https://voorbeeld.nl/")
    assert (
        "voorstel 1a: Maak een agenda, naar het Democratisch pamflet (2022), CC BY 4.0. https://voorb"
        in pagina
    )


def test_verbeter_deze_pagina_opent_het_eigen_bestand_of_de_lijst(laad_met: LaadMet) -> None:
    los = "id: vb-zeist-kring\ntitel: Een kring\nkern: Buren praten.\ngemeente: Zeist\n"
    inhoud = laad_met({"data/voorbeelden/zeist-kring.yaml": los})
    basis = {"bewerkadres": "https://g.nl/edit/main/"}
    pagina = html(inhoud, "voorbeelden/zeist-kring.html", **basis)
    assert '"https://g.nl/edit/main/data/voorbeelden/zeist-kring.yaml"' in pagina
    pagina = html(inhoud, "voorbeelden/zeist-loting.html", **basis)
    assert '"https://g.nl/edit/main/data/voorbeelden.yaml" data-regel="vb-zeist-loting"' in pagina
    assert '"vb-zeist-loting":2' in regelscript(bladen(inhoud.graaf))
    assert "vb-zeist-kring" not in regelscript(bladen(inhoud.graaf))


def test_een_regel_erbij_in_een_lijst_verandert_geen_enkele_pagina(laad_met: LaadMet) -> None:
    def alles(inhoud: Inhoud) -> dict[str, str]:
        omgeving = Omgeving(inhoud.gemeenten, bewerkadres="https://g.nl/edit/main/")
        paginas = {
            een.pad: str(toon(een, inhoud.graaf, omgeving))
            for een in bladen(inhoud.graaf, inhoud.gemeenten)
        }
        return paginas | {f"{pad} json": een for pad, een in gegevens_per_pagina(inhoud.graaf)}

    lijsten = {naam: tekst for naam, tekst in BESTANDEN.items() if naam.endswith(".yaml")}
    eerst = laad_met()
    regels, paginas = regelscript(bladen(eerst.graaf)), alles(eerst)
    later = laad_met({naam: f"# Een regel erbij.\n{tekst}" for naam, tekst in lijsten.items()})
    assert regelscript(bladen(later.graaf)) != regels
    assert alles(later) == paginas


def test_oude_gemeente_noemt_de_gemeente_van_nu(laad_met: LaadMet) -> None:
    oud = BESTANDEN["data/voorbeelden.yaml"].replace("gemeente: Zeist", "gemeente: Heerhugowaard")
    pagina = html(laad_met({"data/voorbeelden.yaml": oud}), "voorbeelden/zeist-loting.html")
    assert "Voorbeeld uit Heerhugowaard" in pagina
    assert "nu gemeente Dijk en Waard" in pagina


def test_elk_voorbeeld_wijst_de_weg_om_het_te_laten_verbeteren_of_weghalen(
    laad_met: LaadMet,
) -> None:
    inhoud = laad_met()
    pagina = html(inhoud, "voorbeelden/zeist-loting.html", inzendadres="https://g.nl/new")
    assert "template=na-publicatie.yml&amp;pagina=voorbeelden%2Fzeist-loting.html" in pagina
    zonder = html(inhoud, "voorbeelden/zeist-loting.html")
    assert "hoe u iets laat verbeteren of weghalen</a>" in zonder
    assert "na-publicatie" not in zonder
    assert "mailto:" not in zonder
    mail = html(inhoud, "voorbeelden/zeist-loting.html", contactadres="redactie@voorbeeld.nl")
    assert 'href="mailto:redactie@voorbeeld.nl?subject=Gelote%20inwoners' in mail
    assert "wordt u genoemd?" not in html(inhoud, "prioriteiten/1-vertrouwen.html")


def test_feit_noemt_zijn_bron_en_leeg_blijft_zichtbaar(laad_met: LaadMet) -> None:
    pagina = html(laad_met(), "voorbeelden/zeist-loting.html")
    assert pagina.count(">Samen in balans</a>") == 1
    zin = "waarom zij het deden, hoe het ging, wat het opleverde, wat het kostte en wat anderen"
    assert f"Niet gevonden: wanneer het was, {zin} ervan kunnen leren." in pagina


def test_datum_van_de_laatste_wijziging_staat_erbij(laad_met: LaadMet) -> None:
    pagina = html(laad_met(), "tips/1-open.html", gewijzigd={"tip-1": "2026-11-21"})
    assert "Laatst gewijzigd op 21 november 2026." in pagina
    assert "Laatst gewijzigd" not in html(laad_met(), "tips/1-open.html")


def test_lijst_is_op_volgorde_van_gemeente(laad_met: LaadMet) -> None:
    pagina = html(laad_met(), "voorbeelden/index.html")
    assert pagina.index("Zeist") < pagina.index("Een voorbeeld zonder uitleg")


def test_delen_van_een_lijst_hebben_korte_paden() -> None:
    assert lijstpad("voorbeelden/index.html", 1) == "voorbeelden/index.html"
    assert lijstpad("voorbeelden/index.html", 2) == "voorbeelden/lijst-2.html"
    assert lijstpad("begrippen.html", 2) == "begrippen-2.html"


def test_wie_een_oude_pagina_opent_gaat_door_naar_het_record(laad_met: LaadMet) -> None:
    lijst = "data/plaatsvermeldingen.yaml"
    regel = "  gemeente: Utrecht\n"
    verhuisd = BESTANDEN[lijst].replace(regel, f"{regel}  voorheen: voorbeelden/utrecht.html\n")
    pagina = dict(omleidingen(laad_met({lijst: verhuisd}).graaf))["voorbeelden/utrecht.html"]
    doel = "../gemeenten/genoemd.html#plaats-utrecht"
    assert f'content="0; url={doel}"' in pagina
    assert f'<a href="{doel}">Ga naar Utrecht als voorbeeld van verschil</a>' in pagina


def test_een_voorstel_heeft_een_kort_adres_dat_doorstuurt(laad_met: LaadMet) -> None:
    pagina = dict(omleidingen(laad_met().graaf))["1a.html"]
    assert 'content="0; url=prioriteiten/1-vertrouwen.html#voorstel-1a"' in pagina
    assert "Ga naar Maak een agenda</a>" in pagina


def test_een_doorverwijzing_werkt_met_een_gewone_link_en_zonder_script(laad_met: LaadMet) -> None:
    rij = "- van: oud/naam.html\n  naar: vb-zeist-loting\n"
    inhoud = laad_met({"data/doorverwijzingen.yaml": rij})
    pagina = dict(omleidingen(inhoud.graaf, inhoud.adresboek.rijen))["oud/naam.html"]
    doel = "../voorbeelden/zeist-loting.html#vb-zeist-loting"
    assert f'content="0; url={doel}"' in pagina
    assert f'<a href="{doel}">' in pagina
    assert "<script" not in pagina


def test_de_naam_van_een_oude_gemeente_leidt_naar_wie_haar_helemaal_opnam(
    laad_met: LaadMet,
) -> None:
    aliassen = (
        "alias,naam,cbs_code,soort\n"
        "Heerhugowaard,Dijk en Waard,GM1980,voormalige gemeente (GM0398) per 2022-01-01\n"
        "Langedijk,Heerhugowaard,GM0398,voormalige gemeente (GM0416) per 2020-01-01\n"
        'Haaren,Utrecht,GM0344,"voormalige gemeente (GM0788), verdeeld, per 2021-01-01"\n'
        "Domstad,Utrecht,GM0344,spreektaal\n"
        "Zeist!,Utrecht,GM0344,voormalige gemeente (GM9999) per 2021-01-01\n"
    )
    omgeleid = omleidingen(laad_met({"data/gemeente-aliassen.csv": aliassen}).graaf)
    paginas = {pad: html for pad, html in omgeleid if pad.startswith("gemeenten/")}
    assert set(paginas) == {"gemeenten/heerhugowaard.html", "gemeenten/langedijk.html"}
    for pagina in paginas.values():
        assert '<a href="dijk-en-waard.html#gemeente-dijk-en-waard">' in pagina
        assert 'content="noindex"' in pagina
