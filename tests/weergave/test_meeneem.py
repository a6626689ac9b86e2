"""Het paneel naast een record: wat een lezer meeneemt, de feiten, en waar het vandaan komt."""

from conftest import LaadMet
from kennisbank.weergave.omgeving import Vel
from voorbeeldboom import BESTANDEN
from weergave.test_pagina import html

VEL = Vel("papier/prioriteit-1.pdf", "Prioriteit 1", "1 bladzijde, 44 kB")
PRIORITEIT = "prioriteiten/1-vertrouwen.html"
VOORBEELD = "voorbeelden/zeist-loting.html"


def paneel(pagina: str) -> str:
    return pagina.partition('<aside class="meeneem"')[2].partition("</aside>")[0]


def test_een_prioriteit_geeft_haar_akkoordtekst_mee_met_de_bron(laad_met: LaadMet) -> None:
    pagina = html(laad_met(), PRIORITEIT)
    assert '<blockquote id="tekst-1"' in pagina
    assert 'data-kopieer="tekst-1" data-bronregel="Bron: Mee(r) doen, prioriteit 1' in paneel(
        pagina
    )


def test_een_record_zonder_lange_tekst_geeft_zijn_kern_mee(laad_met: LaadMet) -> None:
    pagina = html(laad_met(), VOORBEELD)
    assert 'id="kern" data-bronregel=' in pagina
    assert 'data-kopieer="kern" data-bronregel="Bron: Mee(r) doen, Zeist: ' in paneel(pagina)
    assert "Democratisch pamflet (2022)" not in paneel(pagina)


def test_papier_staat_in_het_paneel_met_hoe_groot_het_is(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    met = paneel(html(inhoud, PRIORITEIT, vellen={PRIORITEIT: (VEL,)}))
    assert '<a class="knop" href="../papier/prioriteit-1.pdf" type="application/pdf">' in met
    assert "Op papier <small>(pdf, 1 bladzijde, 44 kB)</small>" in met
    assert "Op papier" not in paneel(html(inhoud, PRIORITEIT))


def test_de_bron_is_een_document_dat_een_lezer_kan_openen_zonder_regelnummers(
    laad_met: LaadMet,
) -> None:
    deel = paneel(html(laad_met(), PRIORITEIT))
    assert deel.count("../bronnen.html#pamflet-tekst") == 1
    assert "regel " not in deel


def test_wanneer_het_is_nagelezen_staat_er_alleen_als_dat_bekend_is(laad_met: LaadMet) -> None:
    lijst = "data/voorbeelden.yaml"
    met = BESTANDEN[lijst].replace(
        "gemeente: Zeist\n", "gemeente: Zeist\n  gezien_op: 2026-11-21\n", 1
    )
    inhoud = laad_met({lijst: met})
    assert "Nagelezen op 21 november 2026." in paneel(html(inhoud, VOORBEELD))
    assert "Nagelezen op" not in paneel(html(inhoud, PRIORITEIT))


def test_klopt_er_iets_niet_gaat_per_mail_als_dat_kan(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    zonder = paneel(html(inhoud, PRIORITEIT))
    assert '<a href="../redactie/index.html">Klopt er iets niet?</a>' in zonder
    github = paneel(html(inhoud, PRIORITEIT, inzendadres="https://g.nl/new"))
    assert '<a href="https://g.nl/new?template=na-publicatie.yml' in github
    mail = paneel(html(inhoud, PRIORITEIT, contactadres="r@voorbeeld.nl", inzendadres="https://g"))
    assert '<a href="mailto:r@voorbeeld.nl?subject=' in mail
