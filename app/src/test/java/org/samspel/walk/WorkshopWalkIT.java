package org.samspel.walk;

import static org.samspel.browser.Browser.Screen.PHONE;

import org.junit.jupiter.api.Test;
import org.samspel.kernel.BesideOthers;

import java.io.IOException;
import java.time.LocalDate;

/**
 * An agreement’s next version, from the mandate to its first day: written by the secretary,
 * answered by a patient association on a telephone and by a municipality, decided by two bodies.
 */
@BesideOthers
class WorkshopWalkIT {
    private static final String AGREEMENT = "/agreements/low-back-pain";
    private static final String DRAFT = AGREEMENT + "/revisions/5";
    private static final String TABLE = DRAFT + "/tables/persistent";
    private static final String CONSULTATION = DRAFT + "/consultation";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private static final String[] RED_FLAGS = {
        "caudaEquina",
        "paresis",
        "seriousPathology",
        "inflammatory",
        "vascularVisceral",
        "anyRedFlag"
    };

    @Test
    void leadsFromTheMandateToAVersionInForce() throws IOException {
        try (var ground = Ground.ofNorthDenmark(DAY)) {
            var secretary = ground.visitor("secretary.nj", "da");
            begin(secretary);
            writeClause(secretary);
            var elsewhere = ground.visitor("secretary.nj", "da", PHONE).goTo(TABLE);
            writeRule(secretary);
            elsewhere
                    .submit("Flyt op regel 16")
                    .sees("Regel 16 er ikke flyttet")
                    .sees("mere end 20 uger")
                    .looks("workshop-phone-table-undone");
            tryRules(secretary);
            describe(secretary);
            readOnTelephone(elsewhere);
            tryOverTheRegion(secretary, elsewhere);

            consult(secretary);
            answer(ground);
            reply(secretary);
            decide(secretary, "Strategisk Sundhedsforum", "punkt 7");
            decide(secretary, "Sundhedssamarbejdsudvalget", "punkt 2");
            adopt(secretary);
            elsewhere.goTo(AGREEMENT + "/versions/5/editions/changes");
            elsewhere.looks("workshop-phone-changes");
            elsewhere.goTo(AGREEMENT + "/versions/5/editions");
            elsewhere.looks("workshop-phone-editions");
            elsewhere.goTo("/open/nj" + AGREEMENT + "/versions/5/editions/plain");
            elsewhere.looks("workshop-phone-plain");
        }
    }

    private static void begin(Visitor secretary) {
        secretary.goTo(AGREEMENT).open("Begynd den næste version");
        secretary.looks("workshop-01-begin");
        secretary
                .fill("purpose", "Svarfrister og overgange skal være tydeligere for kommunerne.")
                .fill("bodies", "Strategisk Sundhedsforum\nSundhedssamarbejdsudvalget")
                .submit("Gem mandatet");
        secretary.sees("Mandatet venter på at blive godkendt").looks("workshop-02-mandate");
        secretary.open("Mandatet er godkendt").submit("Begynd udkastet");
        secretary.sees("Skriv en dato").looks("workshop-03-mandate-faults");
        secretary
                .fill("body", "Strategisk Sundhedsforum")
                .fill("decided", "2026-09-28")
                .fill("paragraph", "punkt 3")
                .submit("Begynd udkastet");
        secretary.sees("Er udkastet helt?").looks("workshop-04-draft");
    }

    private static void writeClause(Visitor secretary) {
        secretary.open("§ 4.3").looks("workshop-05-clause");
        secretary
                .fill(
                        "text",
                        "Kommunen svarer **hurtigere** end før:\n\n- på hverdage\n- skriftligt")
                .tick("tag-short")
                .submit("Gem bestemmelsen");
        secretary.sees("Ændret af Signe Skriversen").open("§ 4.3");
        secretary.fill("comment", "Er kommunerne enige i fristen?").submit("Gem kommentaren");
        secretary.sees("Er kommunerne enige i fristen?").looks("workshop-06-clause-comment");
    }

    private static void writeRule(Visitor secretary) {
        secretary.goTo(TABLE).looks("workshop-07-table");
        secretary.open("Ret regel 16").fill("input-6", ">> 20").submit("Gem reglen");
        secretary.sees("“>> 20” kan ikke bruges").looks("workshop-08-rule-fault");
        secretary.fill("input-6", "> 20").submit("Gem reglen").sees("mere end 20 uger");
    }

    private static void tryRules(Visitor secretary) {
        secretary.goTo(TABLE).open("Prøv reglerne").looks("workshop-09-try");
        secretary.fill("durationWeeks", "30").select("earlierTraining", "noClearEffect");
        for (var flag : RED_FLAGS) {
            secretary.select(flag, "false");
        }
        secretary.submit("Prøv reglerne").sees("Regel 16 svarer").looks("workshop-10-tried");
    }

    private static void describe(Visitor secretary) {
        secretary.goTo(DRAFT).open("Ret titel, ændringer og dato").looks("workshop-11-about");
        secretary
                .fill("changes", "Kommunen svarer hurtigere, og en regel er strammet.")
                .fill("from", "2026-10-05")
                .submit("Gem");
        secretary.sees("udkastet kan sendes ud");
    }

    private static void readOnTelephone(Visitor secretary) {
        secretary.goTo(DRAFT).looks("workshop-phone-draft");
        secretary.open("§ 4.3").looks("workshop-phone-clause");
        secretary.goTo(TABLE).open("Ret regel 16").looks("workshop-phone-rule");
    }

    /** What the draft would do to a made-up region, before anybody is asked. */
    private static void tryOverTheRegion(Visitor secretary, Visitor phone) {
        secretary.goTo(DRAFT + "/what-if").looks("workshop-12-what-if-form");
        secretary.submit("Prøv reglerne").seesSoon("Hvem der flytter fra hvor til hvor");
        secretary.looks("workshop-12-what-if");
        phone.goTo(DRAFT + "/what-if").looks("workshop-phone-what-if");
        secretary.goTo(DRAFT);
    }

    private static void consult(Visitor secretary) {
        secretary.open("Send i høring").submit("Send i høring");
        secretary.sees("Skriv en dato").looks("workshop-13-consult");
        secretary
                .fill("until", "2026-10-26")
                .tickNamed("Foreningen Ryg og Hverdag")
                .tickNamed("Aalborg Kommune")
                .submit("Send i høring");
        secretary.sees("Mangler at svare").looks("workshop-14-consultation");
    }

    private static void answer(Ground ground) {
        var association = ground.visitor("association.nj", "da", PHONE);
        association.goTo(AGREEMENT).open("Arbejdet med version 5").open("Læs og svar");
        association.looks("workshop-phone-consultation").open("Svar § 4.3");
        association.pick("Indsigelse").submit("Send svaret");
        association.sees("Skriv, hvad I mener").looks("workshop-phone-answer");
        association
                .fill("text", "Fristen siger intet om dem, der ikke kan læse et brev.")
                .submit("Send svaret");
        association.sees("Fristen siger intet");

        var municipality = ground.visitor("municipality.nj", "da").goTo(CONSULTATION);
        municipality.open("Svar Aftalen som helhed").pick("Enig").looks("workshop-15-answer");
        municipality.submit("Send svaret").sees("Har svaret");
    }

    private static void reply(Visitor secretary) {
        secretary.goTo(CONSULTATION).looks("workshop-16-answers");
        secretary.open("Gruppens svar").looks("workshop-17-reply");
        secretary.fill("reply", "Svaret gives også mundtligt.").submit("Gem svaret");
        secretary.sees("Svaret gives også mundtligt.");
        secretary.goTo(DRAFT).open("Send til godkendelse").looks("workshop-18-submit");
        secretary.submit("Send til godkendelse").sees("Organerne beslutter efter tur");
    }

    private static void decide(Visitor secretary, String body, String paragraph) {
        secretary.open("Skriv beslutningen").sees(body).looks("workshop-19-decision");
        secretary
                .choose("outcome", "approved")
                .fill("decided", "2026-10-05")
                .fill("paragraph", paragraph)
                .submit("Gem beslutningen");
        secretary.sees(paragraph);
    }

    private static void adopt(Visitor secretary) {
        secretary.sees("Godkendt af alle").looks("workshop-20-approved");
        secretary.open("Sæt i kraft").looks("workshop-21-adopt");
        secretary.submit("Sæt i kraft").sees("hurtigere").looks("workshop-22-in-force");
        secretary.open("Hele aftalen").looks("workshop-23-full");
        secretary.open("Pixiudgaven").sees("hurtigere").looks("workshop-24-pixi");
        secretary.open("Ændringsnotat").sees("Regel 16, vedvarende").looks("workshop-25-changes");
        secretary.goTo(DRAFT).looks("workshop-26-history");
    }
}
