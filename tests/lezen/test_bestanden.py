"""Van bestanden naar records: een fout kost één record, nooit het bestand."""

import re
from pathlib import Path

import pytest

from kennisbank.lezen import lees
from voorbeeldboom import BESTANDEN, schrijf_boom

TIP = "docs/tips/1-open.md"
LIJST = "data/voorbeelden.yaml"


def zinnen(map_: Path) -> list[str]:
    return [str(een) for een in lees(map_).bevindingen]


def ids(map_: Path) -> set[str]:
    return {een.record.id for een in lees(map_).vondsten}


def test_kleine_kennisbank_leest_zonder_bevindingen(tmp_path: Path) -> None:
    assert zinnen(schrijf_boom(tmp_path)) == []
    assert {"tip-1", "vb-zeist-loting", "bronnen", "start"} <= ids(tmp_path)


def test_nummers_sorteren_zoals_een_lezer_telt(tmp_path: Path) -> None:
    for nummer in (10, 2):
        tip = BESTANDEN[TIP].replace("tip-1", f"tip-{nummer}")
        schrijf_boom(tmp_path, **{f"docs/tips/{nummer}-meer.md": tip})
    tips = [een.bestand for een in lees(tmp_path).vondsten if een.record.soort == "tip"]
    assert [Path(pad).name for pad in tips] == ["1-open.md", "2-meer.md", "10-meer.md"]


def test_een_voorbeeld_in_een_eigen_bestand_is_hetzelfde_record(tmp_path: Path) -> None:
    begin, *records = re.split(r"(?=^- id: )", BESTANDEN[LIJST], flags=re.M)
    los = {
        f"data/voorbeelden/{re.findall('id: vb-(.*)', een)[0]}.yaml": re.sub(
            "^(?:- |  )", "", een, flags=re.M
        )
        for een in records[1:]
    }
    in_lijst = {een.record.id: een for een in lees(schrijf_boom(tmp_path / "lijst")).vondsten}
    boom = schrijf_boom(tmp_path / "los", **{LIJST: begin + records[0]}, **los)
    apart = {een.record.id: een for een in lees(boom).vondsten}
    assert zinnen(boom) == []
    assert {id: een.record for id, een in apart.items()} == {
        id: een.record for id, een in in_lijst.items()
    }
    assert {id: een.pagina for id, een in apart.items()} == {
        id: een.pagina for id, een in in_lijst.items()
    }
    assert apart["vb-onbekend"].bestand == "data/voorbeelden/onbekend.yaml"


def test_een_kapot_eigen_bestand_telt_wel_voor_wie_ernaar_verwijst(tmp_path: Path) -> None:
    boom = schrijf_boom(tmp_path, **{"data/voorbeelden/zeist-kring.yaml": "titel: [\n"})
    assert "vb-zeist-kring" in lees(boom).onleesbaar


def test_pagina_volgt_uit_bestandsnaam_of_id(tmp_path: Path) -> None:
    paginas = {een.record.id: een.pagina for een in lees(schrijf_boom(tmp_path)).vondsten}
    assert paginas["tip-1"] == "tips/1-open.html"
    assert paginas["vb-zeist-loting"] == "voorbeelden/zeist-loting.html"
    assert paginas["tips"] == "tips/index.html"
    assert paginas["begrip-loting"] == paginas["begrippen"] == "begrippen.html"


def test_kapot_record_in_een_lijst_laat_de_andere_heel(tmp_path: Path) -> None:
    stuk = BESTANDEN[LIJST].replace("  titel: Gelote", "\ttitel: Gelote")
    schrijf_boom(tmp_path, **{LIJST: stuk})
    assert zinnen(tmp_path) == [
        f"{LIJST}:3: Hier staat een tab. Spring in met spaties, twee per stap."
    ]
    assert "vb-onbekend" in ids(tmp_path)
    assert "vb-zeist-loting" in lees(tmp_path).onleesbaar


def test_vijf_fouten_in_een_bestand_geven_vijf_bevindingen_met_de_juiste_regels(
    tmp_path: Path,
) -> None:
    stuk = (
        BESTANDEN[LIJST]
        .replace("kern: Zeist", "kerm: Zeist")
        .replace("https://www.zeist.nl/balans", "javascript:alert(1)")
        .replace("herkomst: bron", "herkomst: bronn")
        .replace("vorm: begripslink", "vorm: 12")
        .replace("kern: De bron noemt alleen de naam.", "kern: De <b>bron</b>.")
    )
    schrijf_boom(tmp_path, **{LIJST: stuk})
    bevindingen = lees(tmp_path).bevindingen
    assert [een.plek.regel for een in sorted(bevindingen)] == [4, 10, 15, 19, 20]
    assert all(een.plek.bestand == LIJST for een in bevindingen)


@pytest.mark.parametrize("begin", ["﻿---\r\n", "---\r\n"])
def test_windows_bestand_houdt_zijn_regelnummers(tmp_path: Path, begin: str) -> None:
    stuk = BESTANDEN[TIP].replace("---\n", begin, 1).replace("kern: Laat", "kerm: Laat")
    schrijf_boom(tmp_path)
    (tmp_path / TIP).write_bytes(stuk.replace("\r\n", "\n").replace("\n", "\r\n").encode())
    assert [zin.split(" ")[0] for zin in zinnen(tmp_path)] == [f"{TIP}:6:"]


def test_ongeldige_utf8_noemt_de_regel(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / TIP).write_bytes(b"---\nid: tip-1\ntitel: caf\x8e\n---\n")
    assert zinnen(tmp_path) == [
        f"{TIP}:3: Dit bestand is geen geldige UTF-8; bij ‘caf�’ staat een vreemd teken. "
        "Bewaar het bestand als UTF-8, en kijk dat woord na."
    ]


@pytest.mark.parametrize(
    ("bestand", "inhoud", "zin"),
    [
        (TIP, "", "Dit bestand is leeg."),
        (TIP, "Alleen tekst.\n", "Bovenaan dit bestand hoort een kop met velden"),
        (TIP, "---\nid: tip-1\n", "De velden bovenaan beginnen met ---"),
        (TIP, "---\n---\n", "Hier hoort een blok met velden te staan"),
        (LIJST, "   \n", "Dit bestand is leeg."),
        (LIJST, "# alleen commentaar\n", "In dit bestand staat geen enkel record."),
        (LIJST, "voorbeelden:\n  - id: x\n", "hoort een lijst te staan"),
        (LIJST, "- zomaar tekst\n", "Hier hoort een blok met velden te staan"),
    ],
)
def test_leeg_of_verkeerd_bestand_krijgt_een_zin(
    tmp_path: Path, bestand: str, inhoud: str, zin: str
) -> None:
    schrijf_boom(tmp_path, **{bestand: inhoud})
    [gevonden] = zinnen(tmp_path)
    assert gevonden.startswith(f"{bestand}:1: ")
    assert zin in gevonden


def test_fout_in_de_tekst_onder_de_kop_noemt_haar_eigen_regel(tmp_path: Path) -> None:
    schrijf_boom(tmp_path, **{TIP: BESTANDEN[TIP] + "\nGoed.\n\n<script>x</script>\n"})
    [zin] = zinnen(tmp_path)
    assert zin.startswith(f"{TIP}:17: ‘tekst’: In deze tekst staat HTML-code.")


def test_lege_map_geeft_niets(tmp_path: Path) -> None:
    assert lees(tmp_path).vondsten == ()


@pytest.mark.parametrize("teken", ["\x85", "\u2028", "\u2029"])
def test_regeleinde_dat_een_editor_niet_toont_telt_niet_mee(tmp_path: Path, teken: str) -> None:
    stuk = BESTANDEN[TIP].replace("Laat inwoners", f"Laat{teken}inwoners")
    schrijf_boom(tmp_path, **{TIP: stuk})
    assert zinnen(tmp_path) == []
    schrijf_boom(tmp_path, **{TIP: stuk.replace("punten:", "puntem:")})
    assert [zin.split(" ")[0] for zin in zinnen(tmp_path)] == [f"{TIP}:8:"]


def test_streepje_op_een_eigen_regel_begint_ook_een_record(tmp_path: Path) -> None:
    nieuw = "-\n  id: vb-nieuw\n  titel: Nieuw\n  kern: Kort.\n  vorm: film\n"
    schrijf_boom(tmp_path, **{LIJST: f"{BESTANDEN[LIJST]}\n{nieuw}"})
    assert zinnen(tmp_path) == []
    assert {"vb-onbekend", "vb-nieuw"} <= ids(tmp_path)


def test_leeg_streepje_is_een_bevinding_op_zijn_regel(tmp_path: Path) -> None:
    schrijf_boom(tmp_path, **{LIJST: f"{BESTANDEN[LIJST]}\n-\n"})
    assert zinnen(tmp_path) == [
        f"{LIJST}:23: Hier hoort een blok met velden te staan; er staat niets."
    ]


def test_ids_van_een_onleesbaar_bestand_zijn_bekend(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / TIP).write_bytes(BESTANDEN[TIP].encode() + b"caf\x8e\n")
    assert {"tip-1", "tip-1.1"} <= lees(tmp_path).onleesbaar
