//! The screens of the work at hand, and what they are called.

use werkplekwijzer::text::Texts;
use werkplekwijzer::work::work::Work;

/// What is shown of the work at hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    #[default]
    Outcome,
    /// Who is in when, and how many desks that takes.
    Desks,
    /// Who gets which policy.
    Proposal,
    /// Everything that can be filled in.
    Inputs,
    /// Other scenarios beside it.
    SideBySide,
    /// Why its numbers can be trusted, and why not.
    Why,
}

impl Screen {
    /// All, in the order of the page.
    pub const ALL: [Screen; 6] =
        [Screen::Outcome, Screen::Desks, Screen::Proposal, Screen::Inputs, Screen::SideBySide, Screen::Why];

    /// What the screen is called.
    pub fn name(self, texts: Texts) -> String {
        match self {
            Screen::Outcome => texts.view_outcome(),
            Screen::Desks => texts.desks_title(),
            Screen::Proposal => texts.proposal_title(),
            Screen::Inputs => texts.inputs_title(),
            Screen::SideBySide => texts.sides_title(),
            Screen::Why => texts.why_title(),
        }
    }

    /// The title of the page when it shows a piece of work on this screen.
    pub fn title(self, work: &Work, texts: Texts) -> String {
        let name = name(work, texts);
        match self {
            Screen::Outcome => texts.page_title_outcome(name),
            Screen::Desks => texts.page_title_desks(name),
            Screen::Proposal => texts.page_title_proposal(name),
            Screen::Inputs => texts.page_title_inputs(name),
            Screen::SideBySide => texts.page_title_sides(name),
            Screen::Why => texts.page_title_why(name),
        }
    }
}

/// What the scenario at hand is called.
pub fn name(work: &Work, texts: Texts) -> String {
    work.origin.name(&work.preset, &work.scenario, texts)
}
