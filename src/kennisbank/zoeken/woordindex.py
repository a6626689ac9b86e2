"""De woordindex: alle passages in Whoosh, met onze Nederlandse analyse in elk veld."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final
from uuid import uuid4

from whoosh import fields  # type: ignore[import-untyped]
from whoosh.codec.whoosh3 import W3Codec  # type: ignore[import-untyped]
from whoosh.filedb.filestore import RamStorage  # type: ignore[import-untyped]
from whoosh.formats import pack_uint  # type: ignore[import-untyped]

from .gewicht import Veldtelling
from .passage import VELDEN, Passage, veldteksten
from .samenstelling import Lexicon, aangevuld, deelstammen, halve_delen
from .taal import artikelen, stam, woorden

GEWICHT_DEEL: Final = 0.5
GEHEUGEN: Final = 1_024
PER_KEER: Final = 1_000


class Telveld(fields.TEXT):  # type: ignore[misc]
    """Een veld met onze analyse: stammen, en delen van samenstellingen voor half gewicht."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Met de woorden waaruit een samenstelling mag bestaan."""
        super().__init__(phrase=False)
        self.lexicon = lexicon

    def index(self, value: str, **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Elke term met hoe vaak hij er staat en hoe zwaar dat samen weegt."""
        keren: Counter[str] = Counter()
        zwaarte: defaultdict[str, float] = defaultdict(float)
        erbij = (*aangevuld(value, self.lexicon), *artikelen(value))
        for woord in (*woorden(value), *erbij):
            for term, gewicht in termen(woord, self.lexicon):
                keren[term] += 1
                zwaarte[term] += gewicht
        for term, aantal in keren.items():
            yield term.encode(), aantal, zwaarte[term], pack_uint(aantal)


@lru_cache(maxsize=200_000)
def termen(woord: str, lexicon: Lexicon) -> tuple[tuple[str, float], ...]:
    """De termen van een woord met hun gewicht: de stam, en de delen van een samenstelling."""
    delen = (*deelstammen(woord, lexicon), *map(stam, halve_delen(woord, lexicon)))
    return ((stam(woord), 1.0), *((deel, GEWICHT_DEEL) for deel in delen))


def maak_woordindex(passages: Sequence[Passage], lexicon: Lexicon) -> Any:
    """De Whoosh-index van deze passages; het documentnummer is de plaats in de rij."""
    soorten = {veld: Telveld(lexicon) for veld in VELDEN}
    schema = fields.Schema(id=fields.ID(stored=True), soort=fields.ID(stored=True), **soorten)
    # Whoosh sorteert in een tijdelijke map met de naam van de index: die moet van ons alleen zijn.
    index = RamStorage().create_index(schema, indexname=f"zoek{uuid4().hex}")
    schrijver = index.writer(limitmb=GEHEUGEN, codec=W3Codec(compression=0))
    for passage in passages:
        schrijver.add_document(id=passage.id, soort=passage.soort, **veldteksten(passage))
    schrijver.commit()
    return index


def tel(passages: Sequence[Passage], lexicon: Lexicon) -> dict[str, Veldtelling]:
    """Per veld de lengte van elke passage, en van elke term de passages met het gewicht daarin.

    Whoosh telt de passages bij gedeelten, zodat het geheugen niet met hun aantal meegroeit.
    """
    lengtes: dict[str, list[int]] = {veld: [] for veld in VELDEN}
    posten: dict[str, dict[str, list[tuple[int, float]]]] = {veld: {} for veld in VELDEN}
    for begin in range(0, len(passages), PER_KEER):
        deel = passages[begin : begin + PER_KEER]
        with maak_woordindex(deel, lexicon).reader() as lezer:
            for veld in VELDEN:
                lengtes[veld] += [lezer.doc_field_length(n, veld) or 0 for n in range(len(deel))]
                for term, rij in _posten(lezer, veld):
                    erbij = ((begin + nummer, gewicht) for nummer, gewicht in rij)
                    posten[veld].setdefault(term, []).extend(erbij)
    return {veld: Veldtelling(lengtes[veld], posten[veld]) for veld in VELDEN}


def _posten(lezer: Any, veld: str) -> Iterator[tuple[str, Iterable[tuple[int, float]]]]:
    for term in lezer.lexicon(veld):
        naam = term.decode("utf-8") if isinstance(term, bytes) else str(term)
        yield naam, _gewichten(lezer.postings(veld, naam))


def _gewichten(wijzer: Any) -> Iterable[tuple[int, float]]:
    while wijzer.is_active():
        yield wijzer.id(), wijzer.weight()
        wijzer.next()
