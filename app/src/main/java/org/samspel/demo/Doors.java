package org.samspel.demo;

import org.samspel.access.Blocks;
import org.samspel.access.EmergencyOpenings;
import org.samspel.agreement.Agreements;
import org.samspel.identity.Accounts;
import org.samspel.organisation.Organisations;
import org.samspel.pathway.Assessments;
import org.samspel.pathway.CourseExits;
import org.samspel.pathway.Courses;
import org.samspel.pathway.DiagnosisCodes;
import org.samspel.pathway.Preventions;
import org.samspel.pathway.Routings;
import org.samspel.pathway.Statements;
import org.samspel.people.Meetings;
import org.samspel.people.SamePersons;
import org.samspel.person.NamedContacts;
import org.samspel.person.NeedsOfPersons;
import org.samspel.person.PersonStatuses;
import org.samspel.person.Persons;
import org.samspel.person.Relatives;
import org.samspel.questionnaire.Instruments;
import org.samspel.questionnaire.Questionnaires;
import org.samspel.referral.OpenReferrals;
import org.samspel.referral.Redirections;
import org.samspel.referral.Referrals;
import org.samspel.worklist.Worklist;
import org.springframework.stereotype.Component;

/** The doors that a story goes through. */
@Component
record Doors(
        Organisations organisations,
        Accounts accounts,
        Colleagues colleagues,
        Meetings meetings,
        SamePersons samePersons,
        Persons persons,
        PersonStatuses statuses,
        NeedsOfPersons needs,
        Relatives relatives,
        NamedContacts contacts,
        Blocks blocks,
        EmergencyOpenings emergencies,
        Instruments instruments,
        Questionnaires questionnaires,
        Courses courses,
        CourseExits exits,
        Statements statements,
        Preventions preventions,
        DiagnosisCodes diagnoses,
        Assessments assessments,
        Routings routings,
        Referrals referrals,
        Redirections redirections,
        OpenReferrals openReferrals,
        Worklist worklist,
        Agreements agreements) {}
