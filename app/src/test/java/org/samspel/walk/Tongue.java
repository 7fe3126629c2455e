package org.samspel.walk;

/** What the pages of a GP's work are called in the languages of the two countries. */
record Tongue(
        String language,
        String search,
        String meet,
        String register,
        String start,
        String started,
        String save,
        String assessWithout,
        String ask,
        String follow,
        String otherwise,
        String chosen,
        String send) {

    static final Tongue DANISH =
            new Tongue(
                    "da",
                    "Søg",
                    "Registrér borgeren",
                    "Registrér",
                    "Start et forløb",
                    "Start forløbet",
                    "Gem svar",
                    "Vurdér uden",
                    "Se hvad aftalen siger",
                    "Følg og gå til kontrol",
                    "Vælg noget andet",
                    "Vælg dette og gå videre",
                    "Send henvisningen");

    static final Tongue SWEDISH =
            new Tongue(
                    "sv",
                    "Sök",
                    "Registrera patienten",
                    "Registrera",
                    "Starta ett förlopp",
                    "Starta förloppet",
                    "Spara svar",
                    "Bedöm utan",
                    "Se vad avtalet säger",
                    "Följ och gå till kontroll",
                    "Välj något annat",
                    "Välj detta och gå vidare",
                    "Skicka remissen");
}
