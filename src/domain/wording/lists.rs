//! The words that bind, in the six languages of the United Nations, and where the lists come from.
//!
//! * Obligations and prohibitions, English and French: ISO/IEC Directives, Part 2, verbal forms for requirements
//!   ("shall", "is to", "is required to", "it is required that", "has to", "it is necessary"; "shall not", "is not
//!   allowed", "is not permitted"; in French "doit", "ne doit pas"), and RFC 2119 ("must", "required", "shall").
//!   "Is to" is left out: it is said of plans as often as of duties.
//! * Which words make a text sound like a treaty: Guidance on Non-Binding Documents of the United States Department of
//!   State, Treaties and MOUs: Guidance on Practice and Procedures of the United Kingdom, and Australia's practice for
//!   instruments of less than treaty status: "shall", "undertake", "obliged"; "should" and "intends to" instead.
//! * Undertakings in all six: article 4 of the Convention on the Rights of Persons with Disabilities, whose six texts
//!   are equally authentic ("undertake to", «s'engagent à», «se comprometen a», «обязуются», 承诺, تتعهد), and its
//!   "shall" in Chinese, 应当.
//! * The other languages: the plain counterparts of "must", "is obliged to" and "may not", kept to words that hardly
//!   mean anything else; a single 应 or 须 and the Spanish future are left out for that reason. What is not listed is
//!   not found: no hint is no proof.

use super::Binding::{self, Obligation, Prohibition, Undertaking};

/// The words of one language.
pub(super) struct List {
    /// Its BCP 47 primary tag.
    pub(super) language: &'static str,
    phrases: &'static [(Binding, &'static [&'static str])],
    /// What a speaker calls themselves: whom they may bind.
    pub(super) own: &'static [&'static str],
    /// What to say instead.
    pub(super) instead: &'static [&'static str],
}

impl List {
    pub(super) fn phrases(&self) -> impl Iterator<Item = (Binding, &'static str)> {
        self.phrases.iter().flat_map(|(binding, phrases)| phrases.iter().map(|phrase| (*binding, *phrase)))
    }
}

pub(super) const LISTS: &[List] = &[
    List {
        language: "en",
        phrases: &[
            (
                Obligation,
                &[
                    "shall",
                    "must",
                    "is required to",
                    "are required to",
                    "be required to",
                    "it is required that",
                    "has to",
                    "have to",
                    "it is necessary",
                    "is obliged to",
                    "are obliged to",
                    "be obliged to",
                    "is obligated to",
                    "are obligated to",
                    "is bound to",
                    "are bound to",
                    "is mandatory",
                    "are mandatory",
                ],
            ),
            (
                Prohibition,
                &[
                    "shall not",
                    "must not",
                    "mustn't",
                    "is not allowed",
                    "are not allowed",
                    "is not permitted",
                    "are not permitted",
                    "is prohibited",
                    "are prohibited",
                    "is forbidden",
                    "are forbidden",
                ],
            ),
            (Undertaking, &["undertake to", "undertakes to", "hereby agree", "hereby agrees"]),
        ],
        own: &["we", "i"],
        instead: &["should", "is invited to", "is encouraged to", "may wish to"],
    },
    List {
        language: "fr",
        phrases: &[
            (
                Obligation,
                &[
                    "doit",
                    "doivent",
                    "devra",
                    "devront",
                    "est tenu de",
                    "est tenue de",
                    "sont tenus de",
                    "sont tenues de",
                    "est obligé de",
                    "est obligée de",
                    "sont obligés de",
                    "sont obligées de",
                    "il faut que",
                    "il est exigé que",
                    "est obligatoire",
                    "sont obligatoires",
                ],
            ),
            (
                Prohibition,
                &[
                    "ne doit pas",
                    "ne doivent pas",
                    "ne devra pas",
                    "ne devront pas",
                    "est interdit",
                    "est interdite",
                    "sont interdits",
                    "sont interdites",
                ],
            ),
            (Undertaking, &["s'engage à", "s'engagent à"]),
        ],
        own: &[],
        instead: &["devrait", "est invité à", "est encouragé à"],
    },
    List {
        language: "es",
        phrases: &[
            (
                Obligation,
                &[
                    "debe",
                    "deben",
                    "deberá",
                    "deberán",
                    "está obligado a",
                    "está obligada a",
                    "están obligados a",
                    "están obligadas a",
                    "tiene que",
                    "tienen que",
                    "es obligatorio",
                    "es obligatoria",
                    "son obligatorios",
                    "son obligatorias",
                ],
            ),
            (
                Prohibition,
                &[
                    "no debe",
                    "no deben",
                    "no deberá",
                    "no deberán",
                    "está prohibido",
                    "está prohibida",
                    "están prohibidos",
                    "están prohibidas",
                ],
            ),
            (Undertaking, &["se compromete a", "se comprometen a", "se obliga a", "se obligan a"]),
        ],
        own: &[],
        instead: &["debería", "se invita a", "se alienta a"],
    },
    List {
        language: "ru",
        phrases: &[
            (
                Obligation,
                &[
                    "должен",
                    "должна",
                    "должно",
                    "должны",
                    "обязан",
                    "обязана",
                    "обязано",
                    "обязаны",
                    "является обязательным",
                    "являются обязательными",
                ],
            ),
            (
                Prohibition,
                &[
                    "не должен",
                    "не должна",
                    "не должно",
                    "не должны",
                    "не допускается",
                    "не допускаются",
                    "запрещается",
                    "запрещаются",
                ],
            ),
            (Undertaking, &["обязуется", "обязуются"]),
        ],
        own: &["мы", "я"],
        instead: &["следует", "предлагается", "рекомендуется"],
    },
    List {
        language: "zh",
        phrases: &[
            (Obligation, &["必须", "必須", "应当", "應當", "有义务", "有義務"]),
            (Prohibition, &["不得", "禁止"]),
            (Undertaking, &["承诺", "承諾"]),
        ],
        own: &[],
        instead: &["宜", "鼓励", "请"],
    },
    List {
        language: "ar",
        phrases: &[
            (Obligation, &["يجب", "ويجب", "فيجب", "يتعين على", "ويتعين على", "يلتزم", "تلتزم"]),
            (Prohibition, &["لا يجوز", "ولا يجوز", "يحظر", "ويحظر"]),
            (Undertaking, &["يتعهد", "تتعهد", "وتتعهد"]),
        ],
        own: &[],
        instead: &["ينبغي", "يدعى إلى", "يشجع على"],
    },
];
