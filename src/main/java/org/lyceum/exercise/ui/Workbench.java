package org.lyceum.exercise.ui;

import java.time.Clock;
import org.lyceum.account.CurrentPerson;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.exercise.Exercises;
import org.lyceum.exercise.HelpSlot;
import org.lyceum.exercise.Submissions;
import org.lyceum.exercise.internal.Attempts;
import org.lyceum.exercise.internal.Drafts;
import org.lyceum.exercise.internal.KeptDrafts;
import org.lyceum.exercise.internal.Solutions;
import org.lyceum.exercise.internal.SubmissionDesk;
import org.lyceum.exercise.internal.TrialRuns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The services that the parts of the exercise page work with. */
@Component
record Workbench(
        CurrentPerson people,
        Exercises exercises,
        Submissions submissions,
        SubmissionDesk desk,
        TrialRuns trials,
        Drafts drafts,
        KeptDrafts kept,
        Attempts attempts,
        Solutions solutions,
        MarkdownRenderer markdown,
        ObjectProvider<HelpSlot> help,
        Clock clock) {}
