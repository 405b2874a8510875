"""Why a rule fired here, and what kept it silent there: the engine's own steps, one by one, told for a place.

`lines` says what each line of a document was taken for, `steps` how far each rule came, `pages` writes it down. Nothing
here knows any rule: a new one is explained from the first day.
"""

from __future__ import annotations

from curate.explaining.explanation import Explanation, Plans, explain
from curate.explaining.steps import Seen, Step

__all__ = ["Explanation", "Plans", "Seen", "Step", "explain"]
