"""Lezen: van bestanden naar records met hun plaats, zonder ooit te struikelen."""

from .afgeleid import met_gemeenten
from .bestanden import lees, pagina
from .boom import Boom, lees_yaml
from .gemeenten import Gemeente, Gemeenten, lees_gemeenten
from .sleutel import sleutel
from .taalafspraak import TAAL, Taalafspraak, lees_taalafspraak
from .vondst import Lezing, Vondst
from .vorm import vorm
from .zinnen import bijna

__all__ = [
    "TAAL",
    "Boom",
    "Gemeente",
    "Gemeenten",
    "Lezing",
    "Taalafspraak",
    "Vondst",
    "bijna",
    "lees",
    "lees_gemeenten",
    "lees_taalafspraak",
    "lees_yaml",
    "met_gemeenten",
    "pagina",
    "sleutel",
    "vorm",
]
