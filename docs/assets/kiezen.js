// De lijst om prioriteiten aan te kruisen. Niets gaat weg van dit apparaat, en niets wordt
// bewaard voordat de lezer op Bewaar klikt.
{
  const SLEUTEL = "kiezen";
  const lijst = document.querySelector("[data-kiezen]");
  const vakjes = [...lijst.querySelectorAll("input[type=checkbox]")];
  const eigen = lijst.querySelector("input[type=text]");
  const melding = lijst.querySelector("[role=status]");

  const lees = () => {
    try {
      return JSON.parse(localStorage.getItem(SLEUTEL));
    } catch {
      return null; // Geen geheugen, of iets wat wij niet schreven.
    }
  };

  const vul = (keuze) => {
    const gekozen = Array.isArray(keuze?.gekozen) ? keuze.gekozen : [];
    for (const vakje of vakjes) vakje.checked = gekozen.includes(vakje.value);
    eigen.value = typeof keuze?.eigen === "string" ? keuze.eigen : "";
  };

  const bewaar = () => {
    const gekozen = vakjes.filter((vakje) => vakje.checked).map((vakje) => vakje.value);
    try {
      localStorage.setItem(SLEUTEL, JSON.stringify({ gekozen, eigen: eigen.value }));
      melding.textContent = "Bewaard op dit apparaat. Niemand anders ziet het.";
    } catch {
      melding.textContent = "Bewaren lukt hier niet. Print de lijst, dan hebt u haar op papier.";
    }
  };

  const wis = () => {
    try {
      localStorage.removeItem(SLEUTEL);
    } catch {
      // Zonder geheugen valt er niets te wissen.
    }
    vul(null);
    melding.textContent = "De lijst is leeg, ook op dit apparaat.";
  };

  // Op papier komt alleen de lijst, en niet de rest van de pagina.
  const printLijst = () => {
    document.body.classList.add("alleen-lijst");
    print();
    document.body.classList.remove("alleen-lijst");
  };

  const bewaard = lees();
  if (bewaard) {
    vul(bewaard);
    melding.textContent = "Dit kruiste u eerder aan op dit apparaat.";
  }
  lijst.querySelector("[data-bewaar]").addEventListener("click", bewaar);
  lijst.querySelector("[data-wis]").addEventListener("click", wis);
  lijst.querySelector("[data-print]").addEventListener("click", printLijst);
  lijst.querySelector(".kiezen__acties").hidden = false;
}
