package org.samspel.referral.web;

import org.samspel.document.Letters;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.organisation.Organisations;
import org.samspel.person.Identifier;
import org.samspel.person.Persons;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralId;
import org.samspel.referral.ReferralReading;
import org.samspel.shell.Bundles;
import org.samspel.shell.Language;
import org.samspel.shell.NotFound;
import org.samspel.shell.PageContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.UUID;

/** A referral as a letter to print, for its sender. */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class LetterController {
    private final ReferralReading reading;
    private final ReferralPages pages;
    private final Persons persons;
    private final Organisations organisations;
    private final Bundles bundles;
    private final Letters letters;

    LetterController(
            ReferralReading reading,
            ReferralPages pages,
            Persons persons,
            Organisations organisations,
            Bundles bundles,
            Letters letters) {
        this.reading = reading;
        this.pages = pages;
        this.persons = persons;
        this.organisations = organisations;
        this.bundles = bundles;
        this.letters = letters;
    }

    /** The code in it lets whoever has it take the referral up, so only the sender prints it. */
    @GetMapping("/referrals/{id}/letter.pdf")
    ResponseEntity<byte[]> letter(PageContext page, Actor.Staff staff, @PathVariable UUID id) {
        var referral =
                reading.print(staff, new ReferralId(id))
                        .filter(found -> found.sender().equals(staff.unit()))
                        .filter(found -> !found.status().isTakenAway())
                        .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"referral.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(letters.pdf(written(page, staff, referral).letter()));
    }

    private ReferralLetter written(PageContext page, Actor.Staff staff, Referral referral) {
        var area = organisations.area(staff.area());
        var language = Language.of(area.language().getLanguage()).orElse(page.language());
        var paper = page.with(bundles.in(language, area.zone(), area.personWord()));
        var number =
                persons.identifiers(staff, referral.person()).stream()
                        .findFirst()
                        .map(Identifier::written)
                        .orElse("");
        var shown = pages.of(paper, staff, referral);
        // Who has not opened a protected identity prints no number of it either.
        return new ReferralLetter(paper, shown, shown.person().hidden() ? "" : number);
    }
}
