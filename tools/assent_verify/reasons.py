"""The reasons of an assessment: code, whether it passed, what was observed, what it takes, and where the rule comes from."""

SOURCES = {
    'MANDATE_FAIL': 'G0', 'MANDATE_PENDING': 'G0', 'WINDOW_SHORT': 'G1 min_days', 'TEXT_CHANGED_LATE': 'G1 freeze_days',
    'TIME_REQUEST_OPEN': 'G1', 'QUORUM': 'G2 quorum_abs quorum_frac', 'COVERAGE': 'G3 cov_min cov_frac',
    'GROUPS_MISSING': 'G3 group_min', 'THIN': 'G3 group_min', 'TEXT_UNCLEAR': 'G4 unclear_abs unclear_frac',
    'NOBODY_DECIDED': 'G4 decided_frac thin_policy', 'ALL_GROUPS_OPPOSE': 'step 1 cov_min cov_frac minority', 'UNANIMITY': 'step 2',
    'OBJECTION_UNADDRESSED': 'step 3 objection_policy strict gs_frac', 'OBJECTION_STANDS': 'step 3 objection_policy strict gs_frac',
    'OBJECTION_MAINTAINED': 'step 3 strict gs_frac', 'LOW_ACTIVE_SUPPORT': 'step 3 active_min active_groups active_frac',
    'EQUAL_GROUP_SHARE': 'step 3 cons_seq', 'WEAKEST_GROUP': 'step 3 cons_bmin', 'GROUPS_ABSTAIN': 'step 3 decided_frac',
    'DISSENT_NOTED': 'step 3'}


def reason(code, passed, observed, required, subject=None):
    found = {'code': code, 'passed': passed, 'observed': str(observed), 'required': str(required), 'source': SOURCES[code]}
    return found if subject is None else {**found, 'subject': subject}


def names(groups):
    return ','.join(sorted(group.code for group in groups))
