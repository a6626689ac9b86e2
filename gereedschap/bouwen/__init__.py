"""Wat `make site` doet: de nieuwe site naast de oude bouwen, en pas dan wisselen.

Dit draait met alleen de standaardbibliotheek en kent `kennisbank` niet: het roept opdrachten aan.
"""
