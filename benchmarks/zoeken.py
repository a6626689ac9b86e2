"""Meet de zoekmachine naast andere zoekmachines, op dezelfde passages en dezelfde vragen.

Gebruik: python benchmarks/zoeken.py [CORPUS.jsonl VRAGEN.jsonl]

Zonder bestanden meet hij de eigen kennisbank met de eigen vragenlijst. Wat hier niet kan
draaien (zonder node of zonder net) slaat hij zichtbaar over. Een andere machine krijgt de titel,
de labels en de tekst van elke passage, met de instellingen die zij zelf meebrengt.
"""

from __future__ import annotations

import gzip
import json
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from whoosh import fields, qparser  # type: ignore[import-untyped]
from whoosh.analysis import LanguageAnalyzer, StandardAnalyzer  # type: ignore[import-untyped]
from whoosh.filedb.filestore import RamStorage  # type: ignore[import-untyped]

from kennisbank.nederlands.taal import woorden
from kennisbank.samenhang import laad
from kennisbank.zoeken import (
    Grondstof,
    Meting,
    Passage,
    Zoekvraag,
    lees_passages,
    lees_vragen,
    maak_zoekindex,
    meet,
    zoekbestanden,
)
from kennisbank.zoeken.meting import meet_met
from kennisbank.zoekstof import zoekstof

HOOFDMAP = Path(__file__).parents[1]
VRAGEN = HOOFDMAP / "data" / "zoekvragen" / "vragen.jsonl"
THEMA = find_spec("material")
SCRIPTS = (
    Path(THEMA.origin if THEMA and THEMA.origin else "").parent / "templates/assets/javascripts"
)
Zoeker = Callable[[str], Sequence[str]]

MATERIAL = """
const fs = require("fs"), vm = require("vm"), path = require("path");
const [map, invoer] = process.argv.slice(1), { docs, vragen } = JSON.parse(fs.readFileSync(invoer));
const werkers = path.join(map, "workers");
const werker = fs.readdirSync(werkers).find((naam) => /^search.*\\.js$/.test(naam));
let hoor, antwoord;
const bak = { console: { warn() {} }, addEventListener: (_, doe) => (hoor = doe), Intl,
  postMessage: (data) => antwoord(data),
  importScripts: (...rij) => rij.forEach((een) => lees(path.join(werkers, een))) };
bak.self = bak.globalThis = bak;
vm.createContext(bak);
const lees = (bestand) => vm.runInContext(fs.readFileSync(bestand, "utf8"), bak);
lees(path.join(werkers, werker));
const stuur = (type, data) =>
  new Promise((klaar) => { antwoord = klaar; hoor({ data: { type, data } }); });
(async () => {
  const config = { lang: ["nl"], separator: "[\\\\s\\\\-]+", pipeline: ["stopWordFilter"],
    fields: { title: { boost: 1e3 }, text: { boost: 1 }, tags: { boost: 1e6 } } };
  await stuur(0, { config, docs, options: { suggest: false } });
  const uit = {};
  for (const vraag of vragen)
    uit[vraag] = (await stuur(2, vraag)).data.items.flat().map((een) => een.location);
  console.log(JSON.stringify(uit));
})();
"""
MINISEARCH = """
const fs = require("fs"), [map, invoer] = process.argv.slice(1), MiniSearch = require(map);
const { docs, vragen } = JSON.parse(fs.readFileSync(invoer));
const z = new MiniSearch({ idField: "location", fields: ["title", "tags", "text"],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, tags: 1.2 } } });
z.addAll(docs.map((doc) => ({ ...doc, tags: doc.tags.join(" ") })));
const vind = (v) => z.search(v).slice(0, 100).map((een) => een.id);
console.log(JSON.stringify(Object.fromEntries(vragen.map((v) => [v, vind(v)]))));
"""
FUSE = """
const fs = require("fs"), [map, invoer] = process.argv.slice(1), Fuse = require(map);
const { docs, vragen } = JSON.parse(fs.readFileSync(invoer));
const weeg = (name, weight) => ({ name, weight });
const keys = [weeg("title", 3), weeg("tags", 1.2), weeg("text", 1)];
const z = new (Fuse.default ?? Fuse)(docs, { keys, ignoreLocation: true });
const vind = (v) => z.search(v, { limit: 100 }).map((een) => een.item.location);
console.log(JSON.stringify(Object.fromEntries(vragen.map((v) => [v, vind(v)]))));
"""


def pakket(naam: str, ingang: str = "") -> Path | None:
    """De ingang van een vastgelegd npm-pakket; None als het niet te halen is."""
    haal = [sys.executable, str(HOOFDMAP / "gereedschap" / "haal_npm_pakket.py"), naam]
    klaar = subprocess.run(haal, capture_output=True)
    return None if klaar.returncode else HOOFDMAP / ".voorraad" / "npm" / naam / ingang


def whoosh_zoeker(rij: Sequence[Passage], nederlands: bool) -> Zoeker:
    """Whoosh zoals het komt: alle woorden verplicht, of met de Nederlandse stemmer en `of`."""
    ontleder = LanguageAnalyzer("nl") if nederlands else StandardAnalyzer()
    schema = fields.Schema(
        id=fields.ID(stored=True), titel=fields.TEXT(ontleder), tekst=fields.TEXT(ontleder)
    )
    index = RamStorage().create_index(schema, indexname="vergelijk")
    schrijver = index.writer()
    for een in rij:
        schrijver.add_document(id=een.id, titel=een.titel, tekst=_tekst(een))
    schrijver.commit()
    groep = qparser.OrGroup if nederlands else qparser.AndGroup
    lezer = qparser.MultifieldParser(["titel", "tekst"], schema, group=groep)
    zoeker = index.searcher()
    return lambda vraag: [treffer["id"] for treffer in zoeker.search(lezer.parse(vraag), limit=100)]


def fts_zoeker(rij: Sequence[Passage], trigram: bool = False) -> Zoeker:
    """SQLite FTS5 met `of` tussen de woorden: als begin van een woord, of op drie letters."""
    bank = sqlite3.connect(":memory:")
    soort = ", tokenize='trigram'" if trigram else ""
    bank.execute(f"CREATE VIRTUAL TABLE p USING fts5(id UNINDEXED, titel, tekst{soort})")
    bank.executemany("INSERT INTO p VALUES (?, ?, ?)", [(p.id, p.titel, _tekst(p)) for p in rij])

    def zoek_fts(vraag: str) -> list[str]:
        gekozen = [woord for woord in woorden(vraag) if not trigram or len(woord) > 2]
        delen = " OR ".join(f'"{woord}"' + "*" * (not trigram) for woord in gekozen)
        vind = "SELECT id FROM p WHERE p MATCH ? ORDER BY bm25(p, 0, 3, 1), rowid LIMIT 100"
        return [id for (id,) in bank.execute(vind, (delen,))] if delen else []

    return zoek_fts


def node_zoeker(
    script: str, map_: Path | None, rij: Sequence[Passage], vragen: Sequence[Zoekvraag]
) -> Zoeker | None:
    """Een zoeker in node; None als node of het pakket er niet is."""
    if not shutil.which("node") or map_ is None:
        return None
    docs = [
        {"location": een.id, "title": een.titel, "text": een.tekst, "tags": _labels(een)}
        for een in rij
    ]
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as invoer:
        json.dump({"docs": docs, "vragen": [een.vraag for een in vragen]}, invoer)
        invoer.flush()
        klaar = subprocess.run(
            ["node", "-e", script, str(map_), invoer.name], capture_output=True, text=True
        )
    if klaar.returncode:
        return None
    uit: dict[str, list[str]] = json.loads(klaar.stdout)
    return lambda vraag: uit[vraag]


def _labels(een: Passage) -> list[str]:
    return [*een.labels, *een.gemeenten]


def _tekst(een: Passage) -> str:
    return "\n".join([*_labels(een), een.tekst])


def metingen(stof: Grondstof, vragen: Sequence[Zoekvraag]) -> Iterator[tuple[str, Meting | None]]:
    """Elke zoekmachine met haar cijfers; None als zij hier niet te draaien is."""
    rij = stof.passages
    yield "wij", meet(maak_zoekindex(*stof), vragen)
    yield "wij, zonder synoniemen", meet(maak_zoekindex(rij), vragen)
    minisearch = pakket("minisearch", "dist/cjs/index.cjs")
    anderen: dict[str, Zoeker | None] = {
        "Material, standaard": node_zoeker(MATERIAL, SCRIPTS, rij, vragen),
        "MiniSearch, begin en tikfout": node_zoeker(MINISEARCH, minisearch, rij, vragen),
        "Fuse, waar dan ook": node_zoeker(FUSE, pakket("fuse.js"), rij, vragen),
        "SQLite FTS5, begin": fts_zoeker(rij),
        "SQLite FTS5, drie letters": fts_zoeker(rij, trigram=True),
        "Whoosh, standaard": whoosh_zoeker(rij, nederlands=False),
        "Whoosh, Nederlands": whoosh_zoeker(rij, nederlands=True),
    }
    for naam, zoeker in anderen.items():
        yield naam, meet_met(zoeker, vragen) if zoeker else None


def marge(meting: Meting, keren: int = 2_000) -> tuple[float, float]:
    """Tussen welke grenzen nDCG@10 in 95 van de 100 trekkingen van deze vragen ligt."""
    cijfers = [waarde for id, waarde in meting.per_vraag.items()]
    toeval = random.Random(7)  # noqa: S311 (een vast zaad, voor een herhaalbare trekking)
    gemiddeld = sorted(
        statistics.fmean(toeval.choices(cijfers, k=len(cijfers))) for _ in range(keren)
    )
    return gemiddeld[keren // 40], gemiddeld[-keren // 40]


def toon_tabel(naam: str, stof: Grondstof, vragen: Sequence[Zoekvraag]) -> None:
    """Drukt de kwaliteit per zoekmachine af, ook per soort vraag."""
    print(f"\n{naam}: {len(stof.passages)} passages, {len(vragen)} vragen")
    print(f"{'zoekmachine':30} nDCG@10   MRR  r@10   s@1  niets  leeg   95%")
    for wie, meting in metingen(stof, vragen):
        if meting is None:
            print(f"{wie:30} niet gemeten")
            continue
        een = meting.alles
        cijfers = (een.ndcg10, een.mrr, een.recall10, een.success1, een.zonder_resultaat)
        laag, hoog = marge(meting)
        rij = "  ".join(f"{x:.3f}" for x in (*cijfers, meting.geen_leeg))
        print(f"{wie:30}  {rij}  {laag:.3f}-{hoog:.3f}")
        print("  " + ", ".join(f"{k} {v.ndcg10:.2f}" for k, v in meting.per_soort.items()))


def main() -> None:
    """De kwaliteit op elke vragenlijst, of op een eigen corpus, en wat de index weegt."""
    inhoud = laad(HOOFDMAP)
    stof = inhoud.eens(zoekstof)
    lijsten = {naam: VRAGEN.with_name(f"{naam}.jsonl") for naam in ("vragen", "gewoon", "apart")}
    if len(sys.argv) == 3:
        stof = stof._replace(passages=lees_passages(Path(sys.argv[1])))
        lijsten = {"eigen vragen": Path(sys.argv[2])}
    for naam, bestand in lijsten.items():
        toon_tabel(naam, stof, lees_vragen(bestand))
    begin = time.process_time()
    bestanden = zoekbestanden(maak_zoekindex(*stof))
    duur = time.process_time() - begin
    weegt = {naam: len(gzip.compress(tekst.encode(), 6)) for naam, tekst in bestanden.items()}
    print(
        f"\nindex in {duur:.1f} CPU-seconden; index.js {weegt['index.js'] / 1000:.0f} kB ingepakt"
    )
    print(f"alles samen {sum(weegt.values()) / 1000:.0f} kB in {len(weegt)} bestanden")


if __name__ == "__main__":
    main()
