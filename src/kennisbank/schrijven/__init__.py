"""Schrijven: van antwoorden naar een record in het bestand, zonder iets anders te raken."""
