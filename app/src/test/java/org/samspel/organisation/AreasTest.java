package org.samspel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.InTheHouse;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentFaults;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.kernel.AreaId;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The areas as they are delivered: nobody in any municipality is left without an answer. */
@InTheHouse
class AreasTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    /** The services that the agreements of each area lead to. */
    private static final Map<String, List<String>> AGREED =
            Map.of(
                    "nj",
                    List.of(
                            "emergency",
                            "urgent-workup",
                            "spinal-surgery",
                            "rheumatology",
                            "spine-clinic",
                            "pain-centre",
                            "municipal-early",
                            "municipal-prevention",
                            "municipal-persistent",
                            "physiotherapy",
                            "chiropractic",
                            "job-centre"),
                    "jh",
                    List.of(
                            "emergency",
                            "urgent-workup",
                            "primary-rehab",
                            "primary-mmr",
                            "procured-mmr",
                            "pain-rehabilitation",
                            "pain-clinic",
                            "municipal-rehab"),
                    "sk",
                    List.of(
                            "emergency",
                            "urgent-workup",
                            "primary-rehab",
                            "primary-mmr",
                            "pain-rehabilitation",
                            "pain-clinic",
                            "municipal-rehab"));

    /** Users whose units only some areas have. */
    private static final Set<String> ONLY_SOMEWHERE = Set.of("jobcentre", "physio", "prevention");

    @Autowired private Organisations organisations;
    @Autowired private Accounts accounts;
    @Autowired private ContentFaults faults;

    @Test
    void everyAreaLoadsWithoutFault() {
        assertThat(faults.all())
                .filteredOn(fault -> fault.file().contains("organisation.yaml"))
                .extracting(ContentFault::toString)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nj, DK, da, Europe/Copenhagen, 11, 08(10|13|20|25|40|46|49|51|60)|07(73|87)",
        "jh, SE, sv, Europe/Stockholm, 8, 23\\d\\d",
        "sk, SE, sv, Europe/Stockholm, 33, 12\\d\\d"
    })
    void everyAreaHasItsCountryLanguageClockAndMunicipalities(
            String code, Country country, String language, String zone, int count, String codes) {
        var area = organisations.area(new AreaId(code));

        assertThat(area.country()).isEqualTo(country);
        assertThat(area.language().getLanguage()).isEqualTo(language);
        assertThat(area.zone().getId()).isEqualTo(zone);
        assertThat(organisations.municipalities(area.id()))
                .hasSize(count)
                .extracting(party -> party.municipalityCode().orElse(""))
                .doesNotHaveDuplicates()
                .allMatch(found -> found.matches(codes));
    }

    @Test
    void municipalitiesStandInTheOrderOfTheAreasLanguage() {
        var names = organisations.municipalities(new AreaId("sk")).stream().map(Party::name);

        assertThat(names)
                .startsWith("Bjuvs kommun", "Bromölla kommun")
                .endsWith("Örkelljunga kommun", "Östra Göinge kommun");
    }

    @Test
    void everyAgreedServiceHasSomebodyWhoAnswersInEveryMunicipality() {
        var unanswered = new HashMap<String, String>();
        AGREED.forEach(
                (code, services) -> {
                    var area = new AreaId(code);
                    for (var municipality : organisations.municipalities(area)) {
                        var at = municipality.municipalityCode().orElseThrow();
                        for (var service : services) {
                            if (organisations.responsibleFor(area, service, at, ON).isEmpty()) {
                                unanswered.put(service, municipality.name());
                            }
                        }
                    }
                });

        assertThat(unanswered).isEmpty();
    }

    @Test
    void everyMunicipalityHasAPlaceToBeListedAt() {
        for (var code : AGREED.keySet()) {
            var area = new AreaId(code);
            var listing =
                    organisations.practices(area, ON).stream()
                            .map(unit -> unit.municipalityCode().orElse(""))
                            .toList();
            assertThat(organisations.municipalities(area))
                    .allSatisfy(
                            municipality ->
                                    assertThat(listing)
                                            .contains(
                                                    municipality.municipalityCode().orElseThrow()));
        }
    }

    @ParameterizedTest
    @CsvSource({"jh", "sk"})
    void everyPrimaryCareUnitHasItsTeamPrivateOnesToo(String code) {
        var area = new AreaId(code);
        assertThat(organisations.practices(area, ON))
                .allSatisfy(
                        unit ->
                                assertThat(organisations.unitNamed(area, unit.slug() + "-mmr"))
                                        .hasValueSatisfying(
                                                team -> {
                                                    assertThat(team.kind())
                                                            .isEqualTo(
                                                                    UnitKind.REHABILITATION_TEAM);
                                                    assertThat(team.party())
                                                            .isEqualTo(unit.party());
                                                    assertThat(team.municipalityCode())
                                                            .isEqualTo(unit.municipalityCode());
                                                }));
    }

    @ParameterizedTest
    @CsvSource({"nj", "jh", "sk"})
    void everyAreaHasTheSameKindsOfUsers(String code) {
        var kinds =
                accounts.all().stream()
                        .filter(account -> account.area().code().equals(code))
                        .map(Account::username)
                        .filter(name -> name.endsWith("." + code))
                        .map(name -> name.substring(0, name.indexOf('.')))
                        .filter(kind -> !ONLY_SOMEWHERE.contains(kind));

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "gp",
                        "private",
                        "municipality",
                        "colleague",
                        "hospital",
                        "paincentre",
                        "association",
                        "secretary",
                        "council",
                        "reviewer",
                        "admin",
                        "person");
    }

    /** One statement answers where a page asks often, the whole history where it asks why. */
    @Test
    void bothWaysToAskGiveTheSameAnswer() {
        for (var code : AGREED.keySet()) {
            var area = new AreaId(code);
            organisations
                    .catalogue(area)
                    .forEach(
                            (service, answers) ->
                                    organisations
                                            .municipalities(area)
                                            .forEach(
                                                    municipality ->
                                                            agree(
                                                                    area,
                                                                    service,
                                                                    answers,
                                                                    municipality)));
        }
    }

    private void agree(AreaId area, Service service, Responsibilities answers, Party municipality) {
        var at = municipality.municipalityCode().orElseThrow();
        for (var day : List.of(ON, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1))) {
            assertThat(organisations.responsibleFor(area, service.slug(), at, day))
                    .isEqualTo(answers.in(at, day).receivers());
        }
    }
}
