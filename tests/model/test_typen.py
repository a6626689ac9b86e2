"""Typen: wat er in het type van een veld zit."""

from collections.abc import Callable
from typing import Literal

from pydantic import Field
from pydantic.fields import FieldInfo

from kennisbank.model import Bewijs, Deel, Voorbeeld
from kennisbank.model.record import Relatie
from kennisbank.model.typen import is_tekst, keuzes, klassen
from kennisbank.model.velden import Adres, Datum, Id, Kern, Regel


class Kast(Deel):
    """Een proefdeel met elk type veld dat een record kent."""

    id: Id
    kern: Kern
    regels: tuple[Regel, ...] = ()
    adres: Adres | None = None
    datum: Datum | None = None
    keuze: Literal["ja", "nee"] | None = None
    bewijs: tuple[Bewijs, ...] = Field(default=())
    los: Relatie | None = None


def velden(vraag: Callable[[FieldInfo], bool]) -> set[str]:
    return {naam for naam, veld in Kast.model_fields.items() if vraag(veld)}


def test_tekst_staat_ook_in_een_lijst_maar_een_datum_of_keuze_is_geen_tekst() -> None:
    assert velden(is_tekst) == {"kern", "regels"}


def test_een_deel_is_te_vinden_in_een_lijst_en_als_het_leeg_mag_blijven() -> None:
    assert velden(lambda veld: any(klassen(veld))) == {"bewijs", "los"}
    assert list(klassen(Kast.model_fields["bewijs"])) == [Bewijs]


def test_keuzes_zijn_de_woorden_uit_het_type_ook_als_leeg_mag() -> None:
    assert keuzes(Kast.model_fields["keuze"]) == ("ja", "nee")
    assert keuzes(Kast.model_fields["kern"]) == ()
    assert "loopt" in keuzes(Voorbeeld.model_fields["status"])
