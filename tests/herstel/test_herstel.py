"""Het herstel: wat zonder gevaar recht te zetten is, en verder geen byte."""

import pytest

from herstel.proef import LIJST, LOS, gedaan, hersteld, uitkomst

GOED = """# yaml-language-server: $schema=schema/voorbeelden.json
- id: vb-zeist
  titel: Loting
  # over de kern
  kern: Zeist vroeg raad.
"""
TIP = "docs/tips/1-open.md"
KOP = "---\nid: tip-1\nnummer: 1\ntitel: Open\nleus: Open\nkern: Kijk mee.\n{}---\n\nTekst.\n"


def lijst(*regels: str) -> str:
    return "\n".join(["- id: vb-zeist", "  titel: Loting", "  kern: Raad.", *regels, ""])


def test_een_bestand_dat_goed_is_blijft_byte_voor_byte_gelijk() -> None:
    assert uitkomst(GOED).inhoud == GOED.encode()
    assert gedaan(GOED) == []


def test_windowsregels_merkteken_en_laatste_regel_worden_gewoon() -> None:
    rommel = b"\xef\xbb\xbf" + GOED.rstrip("\n").replace("\n", "\r\n").encode()
    assert hersteld(rommel) == GOED
    assert [een.split(": ")[0] for een in gedaan(rommel)] == [
        f"{LIJST}:1",
        f"{LIJST}:1",
        f"{LIJST}:5",
    ]


def test_spaties_achteraan_gaan_weg_met_de_regel_erbij() -> None:
    assert hersteld(lijst("  wat: Iets.  ", "  # let op \t")) == lijst("  wat: Iets.", "  # let op")
    assert gedaan(lijst("  wat: Iets.  ")) == [f"{LIJST}:4: Spaties achter de regel weggehaald."]


def test_een_nieuwe_regel_in_markdown_blijft_een_nieuwe_regel() -> None:
    """Twee spaties achteraan zijn in een letterlijke tekst met opzet."""
    tekst = lijst("  wat: |", "    Een.  ", "    Twee. ", "      ", "    Drie.")
    assert hersteld(tekst) == lijst("  wat: |", "    Een.  ", "    Twee.", "", "    Drie.")
    assert hersteld(KOP.format("") + "\nEen.  \nTwee. \n", TIP).endswith("\nEen.  \nTwee.\n")


def test_tab_als_inspringing_wordt_spaties_als_het_record_dan_past() -> None:
    assert hersteld("- id: vb-zeist\n\ttitel: Loting\n  kern: Raad.\n") == lijst()
    assert gedaan("- id: vb-zeist\n\ttitel: Loting\n  kern: Raad.\n") == [
        f"{LIJST}:2: Tab vervangen door spaties."
    ]


def test_tab_die_een_veld_verkeerd_zou_zetten_blijft_een_bevinding() -> None:
    tekst = lijst("  bronnen:", "  - url: https://www.zeist.nl/a", "\ttitel: A", "    uitgever: B")
    na = uitkomst(tekst)
    assert na.inhoud == tekst.encode()
    assert na.bezwaar is not None
    assert na.bezwaar.plek.regel == 6


def test_tab_midden_in_een_tekst_blijft() -> None:
    tekst = lijst("  wat: |", "    a\tb", "    \tc")
    assert hersteld(tekst) == tekst


def test_kromme_aanhalingstekens_om_een_waarde_worden_recht() -> None:
    krom = "- id: “vb-zeist”\n  titel: „Loting: een proef”\n  kern: Raad.\n"
    recht = '- id: "vb-zeist"\n  titel: "Loting: een proef"\n  kern: Raad.\n'
    assert hersteld(krom) == recht
    assert len(gedaan(krom)) == 2


def test_kromme_aanhalingstekens_in_een_titel_mogen_blijven() -> None:
    tekst = lijst("  wat: “Meedoen” werkt.", "  les: “Doe mee”", "  hoe: ‘Zo’")
    assert hersteld(tekst) == tekst


def test_getal_waar_tekst_hoort_krijgt_aanhalingstekens_zonder_iets_te_verliezen() -> None:
    assert hersteld(lijst("  organisatie: 010")) == lijst('  organisatie: "010"')
    assert hersteld(lijst("  organisatie: no")) == lijst('  organisatie: "no"')
    assert hersteld(lijst("  organisatie: 2021-01-01")) == lijst('  organisatie: "2021-01-01"')


def test_aanhalingstekens_waar_een_getal_hoort_gaan_weg() -> None:
    assert hersteld(lijst("  jaar_start: '2021'")) == lijst("  jaar_start: 2021")
    vreemd = lijst("  jaar_start: '02021'")
    assert hersteld(vreemd) == vreemd


def test_een_datum_wordt_geschreven_zoals_de_andere_in_het_bestand() -> None:
    def blok(een: str, ander: str, derde: str) -> str:
        return "\n\n".join(
            f"- id: vb-{n}\n  titel: T\n  kern: K\n  gezien_op: {datum}"
            for n, datum in enumerate((een, ander, derde))
        )

    assert hersteld(blok("'2021-01-01'", "2021-01-02", "'2021-01-03'") + "\n") == (
        blok("'2021-01-01'", "'2021-01-02'", "'2021-01-03'") + "\n"
    )


def test_nodeloze_aanhalingstekens_gaan_weg_maar_nodige_blijven() -> None:
    def titels(*namen: str) -> str:
        return "".join(
            f"- id: vb-{n}\n  titel: {naam}\n  kern: K\n" for n, naam in enumerate(namen)
        )

    nodig = ('"A: b"', "'Ja'", '"# kop"', '"2021"', "A", "B", "C", "D", "E")
    assert hersteld(titels(*nodig)) == titels('"A: b"', "Ja", '"# kop"', '"2021"', *"ABCDE")


@pytest.mark.parametrize(
    ("staat", "wordt"),
    [
        ("den haag", "Den Haag"),
        ("gemeente Zeist", "Zeist"),
        ("Sudwest Fryslan", "Súdwest-Fryslân"),
        ("’s-Hertogenbosch", '"\'s-Hertogenbosch"'),
        ("den bosch", "Den Bosch"),
    ],
)
def test_schrijfwijze_van_een_gemeente_wordt_die_uit_de_lijst(staat: str, wordt: str) -> None:
    assert hersteld(lijst(f"  gemeente: {staat}")) == lijst(f"  gemeente: {wordt}")


@pytest.mark.parametrize("naam", ["Heerhugowaard", "Den Bosch", "Zest", "Atlantis"])
def test_naam_uit_de_bron_en_een_echte_tikfout_blijven(naam: str) -> None:
    assert hersteld(lijst(f"  gemeente: {naam}")) == lijst(f"  gemeente: {naam}")


def test_een_regeling_van_nu_krijgt_de_naam_van_nu_maar_een_oude_gemeente_niet() -> None:
    def kader(naam: str) -> str:
        return (
            "- id: kader-a\n  titel: T\n  kern: K\n  vorm: wet\n  organisatie: Rijk\n"
            "  samenvatting: S\n  voor_raad: V\n  regelingen:\n"
            f"    - gemeente: {naam}\n      wat: W\n      url: https://www.zeist.nl/r\n"
        )

    anders = hersteld(kader("Den Bosch"), "data/kader.yaml")
    assert '    - gemeente: "\'s-Hertogenbosch"\n' in anders
    assert hersteld(kader("Heerhugowaard"), "data/kader.yaml") == kader("Heerhugowaard")


def test_verhuisd_adres_wordt_vervangen_en_een_langer_adres_niet() -> None:
    tekst = lijst(
        "  # https://www.oud.nl/pad",
        "  wat: >-",
        "    Zie https://www.oud.nl/pad. En [a](https://www.oud.nl/pad), https://www.oud.nl/pad/b.",
    )
    nieuw = "https://www.nieuw.nl/p?a=1#b"
    assert hersteld(tekst) == lijst(
        "  # https://www.oud.nl/pad",
        "  wat: >-",
        f"    Zie {nieuw}. En [a]({nieuw}), https://www.oud.nl/pad/b.",
    )
    assert hersteld(KOP.format("") + "[a]: https://www.oud.nl/pad\n", TIP).endswith(f": {nieuw}\n")


def test_velden_komen_op_de_gewone_plaats_met_hun_commentaar() -> None:
    rommel = (
        "- titel: Loting\n  # over de bron\n  bronnen:\n    - titel: A\n"
        "      # het adres\n      url: https://www.zeist.nl/a\n      uitgever: B\n"
        "  kern: >-\n    Raad.\n\n    # hoort bij de tekst\n  id: vb-zeist\n  # slot\n\n"
    )
    assert hersteld(rommel) == (
        "- id: vb-zeist\n  titel: Loting\n  kern: >-\n    Raad.\n\n    # hoort bij de tekst\n"
        "  # over de bron\n  bronnen:\n    - titel: A\n      # het adres\n      url: https://www.zeist.nl/a\n"
        "      uitgever: B\n  # slot\n\n"
    )


def test_commentaar_boven_het_veld_dat_voorop_moet_houdt_alles_op_zijn_plaats() -> None:
    """Achter het streepje van een record past geen commentaar."""
    tekst = "- titel: Loting\n  # de naam\n  id: vb-zeist\n  kern: Raad.\n"
    assert hersteld(tekst) == tekst


@pytest.mark.parametrize(("los", "verschuift"), [(1, True), (2, True), (3, False), (6, False)])
def test_een_lijst_komt_op_volgorde_als_bijna_alles_al_op_volgorde_staat(
    los: int, verschuift: bool
) -> None:
    namen = [f"vb-{letter}" for letter in "abcdefghijklmnopqrst"]
    gehusseld = [*namen[los:], *reversed(namen[:los])]
    tekst, goed = (
        "".join(f"- id: {een}\n  titel: T {een}\n  kern: K.\n" for een in rij)
        for rij in (gehusseld, namen)
    )
    assert hersteld(tekst) == (goed if verschuift else tekst)


def test_velden_waar_niemand_een_volgorde_voor_heeft_blijven_staan() -> None:
    tekst = lijst("  les: L", "  wat: W", "  vreemd: X")
    assert hersteld(tekst) == tekst


def test_een_onleesbaar_record_laat_het_hele_bestand_zoals_het_is() -> None:
    tekst = lijst("  wat: a  ") + "- id: vb-b\n  titel: [open\n"
    na = uitkomst(tekst)
    assert na.inhoud == tekst.encode()
    assert na.gedaan == ()
    assert na.bezwaar is not None
    assert na.bezwaar.plek.regel == 6


def test_een_bestand_dat_geen_utf8_is_blijft_zoals_het_is() -> None:
    na = uitkomst(b"- id: a\n  titel: caf\x8e  \n")
    assert na.inhoud == b"- id: a\n  titel: caf\x8e  \n"
    assert na.bezwaar is not None
    assert na.bezwaar.plek.regel == 2


def test_een_bestand_zonder_records_krijgt_alleen_gewone_regels() -> None:
    tekst = "# uitleg\nwoorden:\n  - 'een'  \n  - twee\nflesch_douma: '70'"
    assert hersteld(tekst, "data/taal.yaml") == tekst.replace("'  \n", "'\n") + "\n"


def test_een_geplakt_deel_van_een_lijst_komt_in_een_eigen_bestand_helemaal_links_te_staan() -> None:
    record = "# Over Zeist\n- id: vb-zeist-loting\n  titel: T\n\n  wat: >-\n    Een.\n    Twee.\n"
    goed = "# Over Zeist\nid: vb-zeist-loting\ntitel: T\n\nwat: >-\n  Een.\n  Twee.\n"
    assert hersteld(record, LOS) == goed
    assert hersteld(goed, LOS) == goed
    assert gedaan(record, LOS) == [
        f"{LOS}:2: Streepje voor de id weggehaald, en alles twee spaties naar links gezet."
    ]


def test_twee_records_in_een_eigen_bestand_worden_niet_door_elkaar_gezet() -> None:
    tekst = "- id: vb-a\n  titel: A\n- id: vb-b\n  titel: B\n"
    assert hersteld(tekst, LOS) == tekst
    assert gedaan(tekst, LOS) == []


def test_een_tekst_die_met_een_teken_van_yaml_begint_krijgt_aanhalingstekens() -> None:
    for kaal, goed in (
        ("[gemeentenaam] deed 'mee'.", "\"[gemeentenaam] deed 'mee'.\""),
        ('"Samen" is het.', "'\"Samen\" is het.'"),
        ("'t Huis is 's nachts open.", "\"'t Huis is 's nachts open.\""),
        ("> Er kwam iets.", '"> Er kwam iets."'),
    ):
        assert hersteld(lijst(f"  wat: {kaal}")) == lijst(f"  wat: {goed}")
    assert gedaan(lijst("  wat: [x] deed.")) == [
        f"{LIJST}:4: Aanhalingstekens om de hele tekst gezet."
    ]


def test_tekens_die_niemand_ziet_gaan_weg_en_krijgen_een_naam() -> None:
    vreemd = lijst("  wat:\u00a0Een burger\u00adberaad\u00a0kwam.")
    assert hersteld(vreemd) == lijst("  wat: Een burgerberaad\u00a0kwam.")
    [zin] = gedaan(vreemd)
    assert zin.startswith(f"{LIJST}:4: Teken vervangen of weggehaald dat u niet ziet: een ")


def test_utf_16_wordt_utf_8() -> None:
    assert hersteld(GOED.encode("utf-16")) == GOED
    assert gedaan(GOED.encode("utf-16")) == [f"{LIJST}:1: Van UTF-16 naar UTF-8 omgezet."]


@pytest.mark.parametrize("niets", ["~", "null", "Null"])
def test_een_veld_dat_leeg_is_blijft_leeg(niets: str) -> None:
    tekst = lijst(f"  gemeente: {niets}")
    assert hersteld(tekst) == tekst
