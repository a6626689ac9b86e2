"""De woordindex: alle passages in Whoosh, met onze Nederlandse analyse in elk veld."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final
from uuid import uuid4

from whoosh import fields  # type: ignore[import-untyped]
from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter  # type: ignore[import-untyped]
from whoosh.filedb.filestore import RamStorage  # type: ignore[import-untyped]

from ..nederlands.taal import artikelen, stam, woorden
from .gewicht import Telrij, Veldtelling
from .passage import VELDEN, Passage, veldteksten
from .samenstelling import Lexicon, aangevuld, deelstammen, halve_delen

GEWICHT_DEEL: Final = 0.5
GEHEUGEN: Final = 1_024
PER_KEER: Final = 1_000


class Telveld(fields.TEXT):  # type: ignore[misc]
    """Een veld met onze analyse: stammen, en delen van samenstellingen voor half gewicht."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Met de woorden waaruit een samenstelling mag bestaan."""
        super().__init__(phrase=False)
        self.scorable = False
        self.lexicon = lexicon
        self.lengtes: list[int] = []

    def index(self, value: str, **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Elke term met hoe vaak hij er staat en hoe zwaar dat samen weegt."""
        erbij = (*aangevuld(value, self.lexicon), *artikelen(value))
        keren: dict[str, int] = {}
        zwaarte: dict[str, float] = {}
        for woord, aantal in Counter((*woorden(value), *erbij)).items():
            for term, gewicht in termen(woord, self.lexicon):
                keren[term] = keren.get(term, 0) + aantal
                zwaarte[term] = zwaarte.get(term, 0.0) + gewicht * aantal
        self.lengtes.append(sum(keren.values()))
        for term, aantal in keren.items():
            yield term.encode(), aantal, zwaarte[term], b""


class Telschrijver(W3FieldWriter):  # type: ignore[misc]
    """Schrijft posten zonder bij elke post de lengte van het veld op te zoeken."""

    def add_postings(self, schema: Any, lengths: Any, items: Any) -> None:
        """Alle posten, op volgorde; de lengte van een passage staat bij het `Telveld`."""
        super().add_postings(schema, None, items)


class Telcodec(W3Codec):  # type: ignore[misc]
    """De opslag van Whoosh in het geheugen, zonder wat alleen helpt om er zelf in te zoeken."""

    def field_writer(self, storage: Any, segment: Any) -> Telschrijver:
        """De schrijver van één deel van de index."""
        return Telschrijver(self, storage, segment)


@lru_cache(maxsize=200_000)
def termen(woord: str, lexicon: Lexicon) -> tuple[tuple[str, float], ...]:
    """De termen van een woord met hun gewicht: de stam, en de delen van een samenstelling."""
    delen = (*deelstammen(woord, lexicon), *map(stam, halve_delen(woord, lexicon)))
    return ((stam(woord), 1.0), *((deel, GEWICHT_DEEL) for deel in delen))


def maak_woordindex(passages: Sequence[Passage], velden: Mapping[str, Telveld]) -> Any:
    """De Whoosh-index van deze passages; het documentnummer is de plaats in de rij."""
    schema = fields.Schema(**velden)
    # Whoosh sorteert in een tijdelijke map met de naam van de index: die moet van ons alleen zijn.
    index = RamStorage().create_index(schema, indexname=f"zoek{uuid4().hex}")
    schrijver = index.writer(limitmb=GEHEUGEN, codec=Telcodec(compression=0))
    for passage in passages:
        schrijver.add_document(**veldteksten(passage))
    schrijver.commit()
    return index


def tel(passages: Sequence[Passage], lexicon: Lexicon) -> dict[str, Veldtelling]:
    """Per veld de lengte van elke passage, en van elke term de passages met het gewicht daarin.

    Whoosh telt de passages bij gedeelten, zodat het geheugen niet met hun aantal meegroeit.
    """
    velden = {veld: Telveld(lexicon) for veld in VELDEN}
    posten: dict[str, dict[str, Telrij]] = {veld: {} for veld in VELDEN}
    for begin in range(0, len(passages), PER_KEER):
        deel = passages[begin : begin + PER_KEER]
        with maak_woordindex(deel, velden).reader() as lezer:
            for veld in VELDEN:
                for term, rij in _posten(lezer, veld):
                    erbij = ((begin + nummer, gewicht) for nummer, gewicht in rij)
                    posten[veld].setdefault(term, Telrij()).voeg_toe(erbij)
    return {veld: Veldtelling(velden[veld].lengtes, posten[veld]) for veld in VELDEN}


def _posten(lezer: Any, veld: str) -> Iterator[tuple[str, Iterable[tuple[int, float]]]]:
    for term in lezer.lexicon(veld):
        naam = term.decode("utf-8") if isinstance(term, bytes) else str(term)
        yield naam, _gewichten(lezer.postings(veld, naam))


def _gewichten(wijzer: Any) -> Iterable[tuple[int, float]]:
    while wijzer.is_active():
        yield wijzer.id(), wijzer.weight()
        wijzer.next()
