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

  // De letters komen mee met de opmaak in plaats van erna. Van schijf hoeft dat niet, en mag het niet.
  for (const letter of location.protocol === "file:" ? [] : ["lees-var", "kop-600"]) {
    const vooraf = Object.assign(document.createElement("link"), { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "" });
    vooraf.href = new URL(`letters/${letter}.woff2`, document.currentScript.src);
    document.head.append(vooraf);
  }
}
