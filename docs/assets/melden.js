// Eén melding per antwoord voor wie laat voorlezen: zij komt pas als de lezer even stopt.
// Geeft een onzichtbare regel voor de pagina, en een functie om iets te melden.
globalThis.meerdoenMelder = () => {
  const RUST = 700;
  const regel = document.createElement("p");
  regel.className = "zicht";
  regel.setAttribute("role", "status");
  let klok;

  const meld = (tekst) => {
    clearTimeout(klok);
    klok = setTimeout(() => {
      regel.textContent = tekst;
    }, RUST);
  };
  return { regel, meld };
};
