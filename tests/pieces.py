"""Pieces of damage, and texts made of them: what properties are tested over, since random letters are never damaged."""

from __future__ import annotations

from hypothesis import strategies as st

from curate.rules import load_rules

SENTENCES = (
    "The council voted on Thursday to repair the old harbour wall, a project that engineers say has been delayed for years.",
    "Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before the storms.",
    "Der Stadtrat beschloss am Donnerstag, die alte Hafenmauer zu sanieren, ein Vorhaben, das seit Jahren geplant ist.",
    "Городской совет в четверг проголосовал за ремонт старой портовой стены, который откладывался почти десять лет.",
    "市议会周四投票决定修复旧港口墙，这项工程已经推迟了近十年。",
)
BROKEN = (
    "Subscribe to continue reading.", "Page not found", "[Your Name]", "jane.doe@example.org", "8.8.8.8", "and then the...",
    "e\u0301", "\u0323", "\u0302", "ﬁ", "Ａ", "\u3000", "ﻼ", "\u200e", "\u2066", "\u2069", "א",
    "don?t ", "?5m", "S?o", "hаrb", "І", r"\u2019", r"\n", "\\", "=E2=80=99", "%C3%A9",
    "<b>", "</b>", "<p>", "<br/>", "<", ">", "<!--", "-->", "[a](/b)", "](/b)", "[", "<sup>2</sup>", "[/caption]",
    "&", "am", "p;", "amp;", "&#8217;", "&lt;", "b&gt;", "\u200b", "\u200d", "\u00ad", "\ufeff", "-\n", "İ", "10, ", "000", "10, 000",
    " ,", " .", "â€™", "Ã©", "Â", "\ufffd", "\x00", "\x93", "\x94", "\x0c", "\x1c", "\r", "\r\n", "\u2028", "\u0085", "\u00a0", "  ", "\t",
    "\n\n\n", " ", "U. S. ", "D. C.", "don 't", "’s", " n't", "$ ", "%", "Advertisement", "1 comment", "Actions", "Share", "politicsliberal",
    "By Jane Doe", "Author: Mei", "2024-11-13", "05/03/2024", "RussiaTuesday, October 29, 2024", "LONDON (Reuters) - ", "Tags: a, b",
    "© 2024 The Harbour Times", "Source: example.org", "(Reporting by Jane Doe; editing by Ann Poe)", "(Updates with comment)", "Author: admin",
    "\nBy\n", "About the author\nJane Doe", "\nJane Doe is a reporter at the Harbour Times.", "[하버뉴스 홍길동 기자] ",
    "Contact reporter Jane Doe at jdoe@example.org", "This article was amended on 5 March 2024.", "Jane Doe contributed to this report.",  "\u202e", "🏴", "👩\u200d🚀", "می\u200cروم",
    "{{ name }}", "undefined", "window.x = {};", "wall.jpg", "```", "Council approves harbour repairs", "Updated", ":", "“", "”", "(", ")", "?", "!", "«", "»", "\ud800",
    "Harbour Times App", "fell.The", "said.“It", "4,000people",
    "1 .5 million", "10 :30 a.m.", "21 st", "$12,34 million", ". 5 percent",
    "``", "''", "-LRB- ", " -RRB-", "“We go, she said.",
    "Photo: Jane Doe", "(Getty Images)", "Image caption", "Related stories", "Read more: ", "Ten walls that fell", " Read more...", "Sign up for our newsletter", "Follow", "@harbour", "on Twitter", "We use cookies.", "pic.twitter.com/aB3d",
)  # fmt: skip
"""Damage and halves of it: what one rule mends may complete another's."""


def texts(most: int = 12) -> st.SearchStrategy[str]:
    """Texts of sentences, damage and line breaks, up to so many pieces."""
    bad = tuple(example.text for rule in load_rules() for example in rule.bad if example.data is None)
    piece = st.one_of(
        st.sampled_from(BROKEN), st.sampled_from(SENTENCES), st.sampled_from(["\n", " ", "\n\n"]), st.sampled_from(bad)
    )
    return st.lists(piece, max_size=most).map("".join)


def documents() -> st.SearchStrategy[dict[str, str]]:
    """Fields that a document may come with."""
    langs = st.sampled_from(["en", "de", "fr", "ru", "zh", "fa", "ha"])
    return st.fixed_dictionaries(
        {},
        optional={"lang": langs, "title": st.just("Council approves harbour repairs"), "date": st.just("2024-11-13")},
    )
