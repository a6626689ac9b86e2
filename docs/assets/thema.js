// Loopt vóór de pagina getekend wordt, zodat niets verspringt:
// meldt dat er scripts zijn en zet het beeld dat de lezer eerder koos.
{
  const pagina = document.documentElement;
  pagina.classList.add("js");

  try {
    const keuze = localStorage.getItem("thema");
    if (keuze === "licht" || keuze === "donker") pagina.dataset.thema = keuze;
  } catch {
    // Zonder geheugen volgt het beeld het apparaat.
  }
}
