-- Annex 1, the user's responsibility (PRV-14): one duty on each line, versions never changed once published.
CREATE TABLE duties_version (
    version      INT           NOT NULL,
    published_at DATETIME(6)   NOT NULL,
    duties_sv    TEXT          NOT NULL,
    duties_en    TEXT          NOT NULL,
    reminder_sv  VARCHAR(1000) NOT NULL,
    reminder_en  VARCHAR(1000) NOT NULL,
    PRIMARY KEY (version)
);

CREATE TABLE duties_acceptance (
    person_id   uuid        NOT NULL,
    version     INT         NOT NULL,
    accepted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, version),
    CONSTRAINT fk_duties_acceptance_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_duties_acceptance_version FOREIGN KEY (version) REFERENCES duties_version (version),
    INDEX idx_duties_acceptance_version (version, accepted_at, person_id)
);

-- Who has been asked for a version, so that nobody is asked twice.
CREATE TABLE duties_asked (
    person_id uuid        NOT NULL,
    version   INT         NOT NULL,
    asked_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, version),
    CONSTRAINT fk_duties_asked_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_duties_asked_version FOREIGN KEY (version) REFERENCES duties_version (version)
);

INSERT INTO duties_version (version, published_at, duties_sv, duties_en, reminder_sv, reminder_en) VALUES (1, '2024-01-01 00:00:00',
'Kontot är mitt eget. Jag lånar aldrig ut det och förvarar inte uppgifterna så att någon annan kan komma åt dem.
Jag håller användarnamn och lösenord för mig själv och ser till att de inte sprids.
Jag svarar för att ingen annan tar sig in i systemet med min inloggning. Jag loggar ut när jag lämnar datorn.
Jag väljer ett starkt lösenord som inte går att gissa, som inte har med mig eller min familj att göra och som jag inte använder någon annanstans.
Misstänker jag att någon har kommit över en inloggning byter jag lösenord direkt och kontaktar systemförvaltaren.
Jag söker och läser bara om personer som jag har en yrkesmässig relation till. Sekretesslagen gäller.
Jag rapporterar avvikelser. Länkarna finns under webblänkar i alla LifeCares moduler.
Misstänker jag att sekretessen har brutits är det en personuppgiftsincident. Jag anmäler den till kommunens dataskyddsombud i e-tjänsten.',
'The account is my own. I never lend it and do not keep the details where somebody else can get at them.
I keep user name and password to myself and see to it that they do not spread.
I answer for nobody else getting into the system by my login. I sign out when I leave the computer.
I choose a strong password that cannot be guessed, that has nothing to do with me or my family, and that I use nowhere else.
If I suspect that somebody has got hold of a login, I change the password at once and contact the administrator.
I look up and read only about people with whom I have a professional relation. The secrecy act applies.
I report deviations. The links stand under web links in all modules of LifeCare.
If I suspect that secrecy was broken, it is a personal-data incident. I report it to the municipality’s data protection officer in the e-service.',
'Lämna aldrig SITHS-kortet obevakat eller kvar i kortläsaren.',
'Never leave the SITHS card unattended or in the card reader.');

-- What a new user has done of the first-day list (PRV-13).
CREATE TABLE first_day_tick (
    person_id uuid        NOT NULL,
    item      VARCHAR(30) NOT NULL,
    ticked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, item),
    CONSTRAINT fk_first_day_tick_person FOREIGN KEY (person_id) REFERENCES person (id)
);
