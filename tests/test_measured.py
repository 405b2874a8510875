"""The figures that were measured, and what findings and pages make of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from curate import check, confidences, measured
from curate.exporters import rule_figures
from curate.measured import Figures, Share
from curate.rules import load_rules


def test_figures_are_of_rules_and_add_up() -> None:
    known = measured.figures()
    assert set(known) <= {rule.code for rule in load_rules()}
    for one in known.values():
        assert all(0 <= share.right <= share.n for share in (one.precision, one.recall, one.mended))
        assert all(share.n <= one.precision.n for share in one.variants.values())
    one = Figures(Share(1, 2), Share(3, 3), variants={"a": Share(1, 1)})
    assert one + Figures(variants={"b": Share(0, 1)}) == replace_variants(one, {"a": Share(1, 1), "b": Share(0, 1)})


def replace_variants(one: Figures, variants: dict[str, Share]) -> Figures:
    return Figures(one.precision, one.recall, one.mended, variants)


def test_confidence_is_that_of_the_variant_where_it_has_findings_enough() -> None:
    """Laplace's share: of many right ones nearly one, of none at all none."""
    for code, one in ((code, one) for code, one in measured.figures().items() if one.precision.n):
        whole = (one.precision.right + 1) / (one.precision.n + 2)
        assert confidences.confidence(code, "no such variant") == pytest.approx(whole, abs=1e-4)
        for name, share in one.variants.items():
            own = (share.right + 1) / (share.n + 2) if share.n >= confidences.ENOUGH else whole
            assert confidences.confidence(code, name) == pytest.approx(own, abs=1e-4)
    assert confidences.confidence("XYZ999", "") is None


def test_a_finding_says_what_was_measured_of_its_variant() -> None:
    found = check("About 10, 000 people came.", select=["NUM001"])[0]
    assert found.confidence == confidences.confidence("NUM001", found.variant)


def test_a_rule_without_figures_has_none_to_show() -> None:
    unknown = replace(load_rules()[0], code="XYZ999")
    assert rule_figures.measured(unknown) == []
    assert rule_figures.as_json(unknown) == {}
