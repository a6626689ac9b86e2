"""De sjablonen waarmee Hugo dezelfde pagina's maakt: raamwerk, blokken, lijsten en links.

Elk blok is een eigen partial, zoals bij ons een macro; elke rij, link en tekening gaat apart door
het sjabloon, en elke link zoekt de pagina op waar zij heen wijst. Het raamwerk om de pagina maakt
Hugo één keer per map, net als wij.
"""

from __future__ import annotations

from collections.abc import Mapping

INSTELLING = """baseURL = "/"
languageCode = "nl"
title = "Hugo"
publishDir = "site"
uglyURLs = true
relativeURLs = true
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]
[markup.goldmark.renderer]
unsafe = false
"""
PAGINA = """<!doctype html>
<html lang="nl">
<head>
{{ partial "kop.html" . }}</head>
<body>
{{ partialCached "boven.html" . .Section }}
{{ partial "blok/main.html" (dict "blok" .Params.hoofd "pagina" .) }}
{{- with .Params.aanvulling }}
{{ partial "aanvulling.html" . }}
{{- end }}
{{ partialCached "onder.html" . .Section }}
</body>
</html>
"""
KOP = """  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{ .Title }}</title>
{{- with .Params.beschrijving }}
  <meta name="description" content="{{ . }}">
{{- end }}
{{- range .Params.metas }}
  <meta name="{{ .naam }}" content="{{ .waarde }}">
{{- end }}
{{- range .Params.verwijst }}
  <link rel="{{ .rel }}"{{ with .type }} type="{{ . }}"{{ end }}{{ with .title }} title="{{ . }}"
  {{- end }} href="{{ .href | relURL }}">
{{- end }}
{{- with .Params.gegevens }}
  <script type="application/ld+json">{{ . | jsonify | safeJS }}</script>
{{- end }}
{{- range .Params.scripts }}
  <script src="{{ . | relURL }}" defer></script>
{{- end }}
"""
AANVULLING = """<ul>
{{- range seq . }}
<li class="rijen__rij"><span class="stil">{{ printf "%06d" . }}</span></li>
{{- end }}
</ul>"""
RIJ = '\n<li class="rijen__rij"><span class="stil">000001</span></li>'
TEKENING = (
    """<svg class="i" width="20" height="20" aria-hidden="true"><use href="#{{ . }}"/></svg>"""
)
LINK = """{{- $weg := urls.Parse .Destination -}}
{{- if strings.HasSuffix $weg.Path ".md" -}}
<a href="{{ (site.GetPage $weg.Path).RelPermalink }}{{ with $weg.Fragment }}#{{ . }}{{ end }}">
{{- .Text | safeHTML }}</a>
{{- else -}}
<a href="{{ .Destination | safeURL }}">{{ .Text | safeHTML }}</a>
{{- end -}}
"""
OMLEIDING = """<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <title>{{ .Title }}</title>
  <meta name="robots" content="noindex">
  <meta http-equiv="refresh" content="0; url={{ .Params.doel | relURL }}">
</head>
<body>
<p><a href="{{ .Params.doel | relURL }}">{{ .Title }}</a></p>
</body>
</html>
"""
EIGEN = '{{ with .k }} class="{{ . }}"{{ end }}{{ with .id }} id="{{ . }}"{{ end }}'
DELEN = """{{ range .d }}
{{- if .naar }}
{{- $d := . }}{{ with site.GetPage .naar -}}
<a{{ with $d.k }} class="{{ . }}"{{ end }} href="{{ .RelPermalink }}{{ $d.anker }}">{{ $d.t }}</a>
{{- end }}
{{- else if .adres -}}
<a{{ with .k }} class="{{ . }}"{{ end }} href="{{ .adres | safeURL }}">{{ .t }}</a>
{{- else if .br }}<br>
{{- else if .i }}{{ partial "tekening.html" .i }}
{{- else if eq .e "strong" }}<strong{{ with .k }} class="{{ . }}"{{ end }}>{{ .t }}</strong>
{{- else if eq .e "code" }}<code>{{ .t }}</code>
{{- else if .e }}<span{{ with .k }} class="{{ . }}"{{ end }}>{{ .t }}</span>
{{- else }}{{ .t }}{{ end }}
{{- end }}"""
BLADEN = ("p", "h1", "h2", "h3", "h4", "li", "dt", "dd", "td", "th", "summary", "figcaption")
"""Wat alleen tekst draagt, schrijft het blok eromheen zelf; een eigen partial zou Hugo remmen."""
VAKKEN = (
    *(
        "main",
        "section",
        "article",
        "aside",
        "div",
        "details",
        "nav",
        "header",
        "footer",
        "figure",
        "form",
    ),
    *("ul", "ol", "dl", "li", "dd", "dt", "table", "thead", "tbody", "tr", "td", "th"),
    *("blockquote", "fieldset", "p", "span", "template"),
)
VAK = """<{tag}{{{{ with .blok }}}}{eigen}{{{{ end }}}}>
{{{{- $pagina := .pagina }}}}
{{{{- range .blok.stukken }}}}
{{{{- if .stukken }}}}
{{{{- partial (printf "blok/%s.html" .e) (dict "blok" . "pagina" $pagina) }}}}
{{{{- else if .m -}}}}
<p{eigen}>{{{{ $pagina.RenderString .m }}}}</p>
{{{{- else if .ruw }}}}
{{{{- range .ruw }}}}{{{{ . | safeHTML }}}}{{{{ end }}}}
{{{{- else -}}}}
{begin}{delen}{eind}
{{{{- end }}}}
{{{{- end -}}}}
</{tag}>
"""


def sjablonen(boven: str, onder: str) -> Mapping[str, str]:
    """Elk bestand van de Hugo-site dat geen pagina is, met zijn pad; het raamwerk is al opmaak."""
    partials = {
        "kop": KOP,
        "boven": boven,
        "onder": onder,
        "aanvulling": AANVULLING,
        "tekening": TEKENING,
        **{f"blok/{tag}": _vak(tag) for tag in VAKKEN},
    }
    return {
        "config.toml": INSTELLING,
        "layouts/_default/single.html": PAGINA,
        "layouts/_default/omleiding.html": OMLEIDING,
        "layouts/_default/_markup/render-link.html": LINK,
        **{f"layouts/partials/{naam}.html": tekst for naam, tekst in partials.items()},
    }


def _vak(tag: str) -> str:
    begin, eind = _keuze("<", f"{EIGEN}>"), _keuze("</", ">")
    return VAK.format(tag=tag, eigen=EIGEN, begin=begin, delen=DELEN, eind=eind)


def _keuze(voor: str, na: str) -> str:
    """Het stuk sjabloon dat bij elk blad de eigen naam kiest; losse tekst krijgt er geen."""
    keuzes = (f'if eq .e "{tag}" }}}}{voor}{tag}{na}' for tag in BLADEN)
    return "{{ " + "{{ else ".join(keuzes) + "{{ end }}"
