"""Stubs and pages that are no article: what is said instead of one, in many languages, and what only looks like it."""

from __future__ import annotations

import pytest

from curate import engine
from curate.model import Document
from curate.plan import Lint, Plan
from curate.rule import PARAGRAPH

WALLS = Plan(Lint(select=("STR006", "STR007")))


def codes(text: str) -> list[str]:
    return [found.code for found in engine.check(Document(text), WALLS)]


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe now for just £1 to continue reading",
        "Log in or subscribe to read the full article.",
        "Sign up for a free account to keep reading",
        "To continue reading this article, subscribe or log in.",
        "This story is available exclusively to our subscribers",
        "You have reached your limit of free articles this month.",
        "You must be a subscriber to continue reading this story.",
        "The rest of this article is available to subscribers only.",
        "Already a subscriber? Log in to continue reading",
        "Dieser Artikel ist nur für Abonnenten.",
        "Weiterlesen mit S+",
        "Jetzt anmelden und weiterlesen",
        "Nur für Abonnenten",
        "Article réservé aux abonnés",
        "Il vous reste 72 % de cet article à lire. La suite est réservée aux abonnés.",
        "Abonnez-vous pour lire la suite de cet article",
        "Contenido exclusivo para suscriptores",
        "Suscríbete para seguir leyendo",
        "Conteúdo exclusivo para assinantes",
        "Assine para continuar lendo",
        "Questo articolo è riservato agli abbonati",
        "Alleen voor abonnees",
        "Artykuł dostępny tylko dla subskrybentów",
        "Obsah pro předplatitele",
        "Logga in för att läsa hela artikeln",
        "Kun for abonnenter",
        "Доступно только подписчикам",
        "Оформите подписку, чтобы продолжить чтение",
        "订阅后阅读全文",
        "Please log in to continue.",
        "This is a subscriber-only story. Subscribe to read it.",
        "Read the rest of this article with a digital subscription",
        "Jetzt testen und weiterlesen",
        "Читайте полную версию по подписке",
        "Les hele saken med abonnement",
        "この記事は会員限定です",
    ],
)
def test_a_call_to_pay_makes_a_stub(line: str) -> None:
    assert codes(f"{PARAGRAPH}\n{line}") == ["STR006"]


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to our newsletter.",
        "Support local journalism. Subscribe today.",
        "Never miss a story: subscribe to The Harbour Times.",
        "Read more about the harbour wall here.",
        "Already a subscriber? Log in",
        "Continue reading the main story",
        "Subscribers only turned up in the second act, the manager said.",
        "She subscribed to continue reading to her grandmother.",
        "Members only",
        "Jetzt Newsletter abonnieren",
        "Mehr lesen",
        "Abonnez-vous à notre newsletter",
        "Pour aller plus loin",
        "Suscríbete a nuestro boletín",
        "Подпишитесь на наш канал",
        "Доступно для пользователей iOS",
        "Vil du lese mer om havna?",
        "(Reporting by Jane Doe; editing by Ann Poe)",
    ],
)
def test_other_last_lines_make_none(line: str) -> None:
    assert codes(f"{PARAGRAPH}\n{line}") == []


def test_a_call_in_a_long_text_or_above_its_end_makes_none() -> None:
    assert codes(f"{PARAGRAPH}\n" * 15 + "Subscribe to continue reading.") == []
    assert codes("Subscribe to continue reading.\n" + f"{PARAGRAPH}\n" * 4) == []


@pytest.mark.parametrize(
    "page",
    [
        "Error 404",
        "404 Not Found\nnginx/1.18.0",
        "403 Forbidden",
        "Oops! We couldn't find the page you were looking for.\nHome\nSearch",
        "Sorry, the page you requested cannot be found.\nGo back to the homepage",
        "This site requires JavaScript. Please enable it in your browser settings.",
        "503 Service Temporarily Unavailable",
        "Erreur 404 : page non trouvée",
        "Página no encontrada (404)",
        "Sorry, this page isn't available.\nThe link you followed may be broken, or the page may have been removed.",
        "We use cookies to improve your experience. By continuing you agree to our policy.\nAccept",
        "Unfortunately, our website is currently unavailable in most European countries.",
        "451: Unavailable due to legal reasons",
        "Please verify you are human\nPress and hold the button",
        "Our systems have detected unusual traffic from your computer network.",
        "Please enable JavaScript and cookies in your browser to proceed.",
        "Sorry, you have been blocked\nYou are unable to access example.org\nCloudflare Ray ID: 7d2f1a3b4c5d",
        "This website uses cookies to improve your experience.\nAccept all cookies\nCookie settings",
        "Zugriff verweigert\nSie haben keine Berechtigung, diese Seite anzuzeigen.",
        "Bitte aktivieren Sie JavaScript, um fortzufahren.",
        "Page introuvable\nLa page que vous recherchez n’existe plus.\nRetour à l’accueil",
        "Veuillez activer JavaScript pour continuer.",
        "Página no encontrada\nLo sentimos, la página que buscas no existe.",
        "Página não encontrada\nA página que você procura não existe.",
        "Pagina non trovata",
        "Pagina niet gevonden",
        "Strona nie została znaleziona\nPrzepraszamy, strona, której szukasz, nie istnieje.",
        "Доступ запрещён\nПожалуйста, включите JavaScript и cookies",
        "Подтвердите, что вы не робот",
        "Sayfa bulunamadı",
        "页面不存在\n返回首页",
        "お探しのページは見つかりませんでした",
    ],
)
def test_a_page_that_says_so_is_no_article(page: str) -> None:
    assert codes(page) == ["STR007"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n \n",
        "Storm hits pier.",
        "500\nPrize money in pounds",
        "Home\nSearch\nLoading",
        "Just a moment\nA poem by Tessa Moran",
        "Access denied to aid convoy, UN says",
        "Page not found in the ledger that was kept by the harbour master for forty years",
        "The page he was looking for was the last one.",
        f"404\nPage not found\n{PARAGRAPH}",
        "We use cookies as bait, said the angler.\n" + PARAGRAPH,
        "Cookies\nMix flour and butter, bake for ten minutes, and leave to cool on a rack before you ice them.",
        "Loading\nA story in three parts about the harbour wall, by Tessa Moran and her pupils",
        "The mill will be shut for good. Nothing was found to save it. So ends a long fight, and the town is sad.",
        "Forbidden\nA film by Tessa Moran opens on Sunday",
    ],
)
def test_other_short_texts_are_left_alone(text: str) -> None:
    assert codes(text) == []
