"""De woordindex: alle passages in Whoosh, met onze Nederlandse analyse in elk veld."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final
from uuid import uuid4

from whoosh import fields  # type: ignore[import-untyped]
from whoosh.analysis import Token, Tokenizer  # type: ignore[import-untyped]
from whoosh.codec.whoosh3 import W3Codec  # type: ignore[import-untyped]
from whoosh.filedb.filestore import RamStorage  # type: ignore[import-untyped]

from .gewicht import Veldtelling
from .passage import VELDEN, Passage, veldteksten
from .samenstelling import Lexicon, aangevuld, deelstammen, halve_delen
from .taal import stam, woorden

GEWICHT_DEEL: Final = 0.5
GEHEUGEN: Final = 1_024


class Analyse(Tokenizer):  # type: ignore[misc]
    """Onze analyse in de vorm die Whoosh vraagt: stammen, en delen voor half gewicht."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Met de woorden waaruit een samenstelling mag bestaan."""
        self.lexicon = lexicon

    def __call__(self, value: str, **kenmerken: Any) -> Iterator[Any]:
        """De tokens van één veld; Whoosh leest elk token voordat het volgende komt."""
        token = Token(removestops=False, mode=kenmerken.get("mode", ""), stopped=False)
        for woord in (*woorden(value), *aangevuld(value, self.lexicon)):
            for token.text, token.boost in termen(woord, self.lexicon):
                yield token


@lru_cache(maxsize=200_000)
def termen(woord: str, lexicon: Lexicon) -> tuple[tuple[str, float], ...]:
    """De termen van een woord met hun gewicht: de stam, en de delen van een samenstelling."""
    delen = (*deelstammen(woord, lexicon), *map(stam, halve_delen(woord, lexicon)))
    return ((stam(woord), 1.0), *((deel, GEWICHT_DEEL) for deel in delen))


def maak_woordindex(passages: Sequence[Passage], lexicon: Lexicon) -> Any:
    """De Whoosh-index van alle passages; het documentnummer is de plaats in de rij."""
    soorten = {veld: fields.TEXT(analyzer=Analyse(lexicon), phrase=False) for veld in VELDEN}
    schema = fields.Schema(id=fields.ID(stored=True), soort=fields.ID(stored=True), **soorten)
    # Whoosh sorteert in een tijdelijke map met de naam van de index: die moet van ons alleen zijn.
    index = RamStorage().create_index(schema, indexname=f"zoek{uuid4().hex}")
    schrijver = index.writer(limitmb=GEHEUGEN, codec=W3Codec(compression=0))
    for passage in passages:
        schrijver.add_document(id=passage.id, soort=passage.soort, **veldteksten(passage))
    schrijver.commit()
    return index


def tel(index: Any, aantal: int) -> dict[str, Veldtelling]:
    """Per veld de lengte van elke passage, en van elke term de passages met het gewicht daarin."""
    with index.reader() as lezer:
        return {
            veld: Veldtelling(
                [lezer.doc_field_length(nummer, veld) or 0 for nummer in range(aantal)],
                dict(_posten(lezer, veld)),
            )
            for veld in VELDEN
        }


def _posten(lezer: Any, veld: str) -> Iterator[tuple[str, list[tuple[int, float]]]]:
    for term in lezer.lexicon(veld):
        naam = term.decode("utf-8") if isinstance(term, bytes) else str(term)
        yield naam, list(_gewichten(lezer.postings(veld, naam)))


def _gewichten(wijzer: Any) -> Iterable[tuple[int, float]]:
    while wijzer.is_active():
        yield wijzer.id(), wijzer.weight()
        wijzer.next()
