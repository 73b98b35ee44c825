-- The care systems, their modules and what can be ordered in them ([000], [004]).

-- A module is a system that is part of another.
CREATE TABLE care_system (
    code       VARCHAR(40)  NOT NULL,
    part_of    VARCHAR(40)  NULL,
    name_sv    VARCHAR(120) NOT NULL,
    name_en    VARCHAR(120) NOT NULL,
    purpose_sv VARCHAR(300) NOT NULL,
    purpose_en VARCHAR(300) NOT NULL,
    access_sv  VARCHAR(200) NOT NULL DEFAULT '',
    access_en  VARCHAR(200) NOT NULL DEFAULT '',
    position   INT          NOT NULL,
    PRIMARY KEY (code),
    UNIQUE KEY uk_care_system_position (position),
    CONSTRAINT fk_care_system_part_of FOREIGN KEY (part_of) REFERENCES care_system (code)
);

INSERT INTO care_system (code, part_of, position, name_sv, name_en, purpose_sv, purpose_en, access_sv, access_en) VALUES
('procapita', NULL, 100, 'Procapita', 'Procapita',
    'Det äldre verksamhetssystemet för ärenden, avgifter, uppdrag och journal', 'The older system for cases, fees, assignments and records',
    'Installerad klient i kommunens nät; utifrån via Citrix', 'Installed client in the municipal network; from outside by Citrix'),
('procapita-ifo', 'procapita', 110, 'Procapita IFO', 'Procapita IFO',
    'Individ- och familjeomsorg enligt SoL, LVU, LVM och FB', 'Individual and family care under SoL, LVU, LVM and FB', '', ''),
('procapita-voo', 'procapita', 120, 'Procapita VoO', 'Procapita VoO',
    'Vård och omsorg enligt SoL och LSS, färdtjänst och riksfärdtjänst', 'Care under SoL and LSS, mobility service at home and nationwide', '', ''),
('procapita-avgifter', 'procapita', 130, 'Procapita VoO avgifter', 'Procapita VoO fees',
    'Avgifter inom vård och omsorg', 'Fees for care', '', ''),
('procapita-hsl', 'procapita', 140, 'Procapita VoO HSL', 'Procapita VoO HSL',
    'Hälso- och sjukvårdsjournal', 'Health care records', '', ''),
('lifecare', NULL, 200, 'LifeCare', 'LifeCare',
    'Det nyare, webbaserade verksamhetssystemet för planering, dokumentation, uppföljning och statistik',
    'The newer, web-based system for planning, records, follow-up and statistics',
    'Webblänk, med tvåfaktorsautentisering', 'Web link, with two-factor authentication'),
('lc-kir', 'lifecare', 210, 'LifeCare KIR', 'LifeCare KIR',
    'Kommuninvånarregister', 'Register of residents', '', ''),
('lc-behorighet', 'lifecare', 220, 'LifeCare Behörighetsadministration', 'LifeCare Permission administration',
    'Användare och behörigheter', 'Users and permissions', '', ''),
('lc-ibic', 'lifecare', 230, 'LifeCare Handläggare IBIC', 'LifeCare Case work IBIC',
    'Handläggning med individens behov i centrum', 'Case work with the needs of the individual in focus', '', ''),
('lc-utforare', 'lifecare', 240, 'LC Utförare', 'LC Utförare (care providers)',
    'Beställningar och dokumentation hos utföraren', 'Orders and records at the care provider', '', ''),
('lc-boende', 'lifecare', 250, 'LifeCare Boende', 'LifeCare Housing',
    'Boendeplatser', 'Places in housing', '', ''),
('lc-meddelande', 'lifecare', 260, 'LifeCare Meddelande', 'LifeCare Messages',
    'Meddelanden mellan användare', 'Messages between users', '', ''),
('lc-avvikelser', 'lifecare', 270, 'LifeCare Avvikelser', 'LifeCare Deviations',
    'E-tjänster för avvikelser enligt SoL, LSS och HSL samt klagomål och synpunkter',
    'E-services for deviations under SoL, LSS and HSL, complaints and opinions', '', ''),
('lc-avvikelse', 'lifecare', 280, 'LC Avvikelsehantering', 'LC Avvikelsehantering (deviation handling)',
    'Utredning och uppföljning av avvikelser', 'Investigation and follow-up of deviations', '', ''),
('lc-hsl', 'lifecare', 290, 'LC HSL', 'LC HSL (health care)',
    'Hälso- och sjukvårdsdokumentation', 'Health care records', '', ''),
('lc-avgifter', 'lifecare', 300, 'LifeCare Avgifter', 'LifeCare Fees',
    'Avgiftshandläggning', 'Handling of fees', '', ''),
('lc-ifo-arbetsmarknad', 'lifecare', 310, 'LifeCare IFO & Arbetsmarknad', 'LifeCare IFO & Labour market',
    'Individ- och familjeomsorg och arbetsmarknad', 'Individual and family care and labour market', '', ''),
('lc-ifo', 'lifecare', 320, 'LifeCare IFO Handläggning', 'LifeCare IFO Case work',
    'Handläggning inom individ- och familjeomsorg', 'Case work in individual and family care', '', ''),
('lc-ifo-konfigurering', 'lifecare', 330, 'LifeCare IFO Konfigurering', 'LifeCare IFO Configuration',
    'Inställningar för IFO', 'Settings for IFO', '', ''),
('lc-ifo-mallverktyg', 'lifecare', 340, 'LifeCare IFO Mallverktyg', 'LifeCare IFO Template tool',
    'Mallar för IFO', 'Templates for IFO', '', ''),
('ad', NULL, 400, 'AD-konto och Citrix', 'AD account and Citrix',
    'Kontot som all inloggning bygger på', 'The account that every login stands on',
    'Skapas av systemförvaltaren', 'Made by the administrator'),
('signit', NULL, 410, 'Alfa eCare Signit', 'Alfa eCare Signit',
    'Signering av läkemedel och insatser', 'Signing of medicines and care given',
    'Webblänk; chefen lägger till användaren', 'Web link; the manager adds the user'),
('siths', NULL, 420, 'SITHS', 'SITHS',
    'E-legitimation i tjänsten för legitimerad personal', 'Electronic identity at work for licensed staff',
    'Kort och certifikat beställs separat', 'Card and certificate are ordered separately'),
('mina-planer', NULL, 430, 'Mina planer', 'Mina planer',
    'Gemensam vårdplanering med regionen', 'Shared care planning with the region',
    'Webblänk, med SITHS-kort', 'Web link, with SITHS card'),
('npo', NULL, 440, 'NPÖ', 'NPÖ (national patient overview)',
    'Nationell patientöversikt', 'National patient overview', 'Med SITHS-kort', 'With SITHS card'),
('pascal', NULL, 450, 'Pascal', 'Pascal',
    'Ordination av dosförpackade läkemedel', 'Prescription of dose-dispensed medicines', 'Med SITHS-kort', 'With SITHS card'),
('e-learning', NULL, 460, 'E-learning', 'E-learning',
    'Webbutbildning i verksamhetssystemen', 'Web courses in the care systems', 'Väljs efter inloggning', 'Chosen after login');

-- What a system or module exchanges with others: decides who is touched when it is closed (WIN-01).
CREATE TABLE integration (
    care_system VARCHAR(40)  NOT NULL,
    position    INT          NOT NULL,
    name_sv     VARCHAR(120) NOT NULL,
    name_en     VARCHAR(120) NOT NULL,
    purpose_sv  VARCHAR(300) NOT NULL,
    purpose_en  VARCHAR(300) NOT NULL,
    PRIMARY KEY (care_system, position),
    CONSTRAINT fk_integration_care_system FOREIGN KEY (care_system) REFERENCES care_system (code)
);

INSERT INTO integration (care_system, position, name_sv, name_en, purpose_sv, purpose_en) VALUES
('procapita-ifo', 1, 'Journal Digital', 'Journal Digital', 'Journaler', 'Records'),
('procapita-ifo', 2, 'SSBTEK', 'SSBTEK', 'Underlag för ekonomiskt bistånd', 'Basis for financial assistance'),
('procapita-ifo', 3, 'Intern servermapp', 'Internal server folder', 'PDF till nämnd', 'PDF to the board'),
('procapita-ifo', 4, 'Bank', 'Bank', 'Utbetalningar', 'Payments'),
('procapita-voo', 1, 'Intern servermapp', 'Internal server folder',
    'Delegationslistor och rapportering till Socialstyrelsen', 'Delegation lists and reports to Socialstyrelsen'),
('procapita-avgifter', 1, 'Försäkringskassan', 'Försäkringskassan', 'Hämtar uppgifter om inkomst', 'Fetches income'),
('procapita-hsl', 1, 'NPÖ', 'NPÖ', 'Visar journaluppgifter för andra vårdgivare', 'Shows records to other caregivers'),
('lc-kir', 1, 'Skatteverket (RIKSKIR)', 'Skatteverket (RIKSKIR)', 'Folkbokföring', 'Population register');

-- A permission, or an area of responsibility (ansvarsområde).
CREATE TABLE permission (
    code              VARCHAR(60)  NOT NULL,
    care_system       VARCHAR(40)  NOT NULL,
    name_sv           VARCHAR(120) NOT NULL,
    name_en           VARCHAR(120) NOT NULL,
    area              BOOLEAN      NOT NULL DEFAULT FALSE,
    needs_certificate BOOLEAN      NOT NULL DEFAULT FALSE,
    orderable         BOOLEAN      NOT NULL DEFAULT TRUE,
    PRIMARY KEY (code),
    INDEX idx_permission_care_system (care_system),
    CONSTRAINT fk_permission_care_system FOREIGN KEY (care_system) REFERENCES care_system (code)
);

INSERT INTO permission (code, care_system, area, needs_certificate, orderable, name_sv, name_en) VALUES
('procapita.ifo', 'procapita', TRUE, FALSE, TRUE, 'IFO: SoL, LVU, LVM, FB', 'IFO: SoL, LVU, LVM, FB'),
('procapita.voo', 'procapita', TRUE, FALSE, TRUE, 'VoO: SoL, LSS, färdtjänst', 'VoO: SoL, LSS, mobility service'),
('procapita.fees', 'procapita', TRUE, FALSE, TRUE, 'VoO: avgifter', 'VoO: fees'),
('procapita.hsl', 'procapita', TRUE, FALSE, TRUE, 'VoO: HSL', 'VoO: HSL'),
('lc-utforare.performer', 'lc-utforare', FALSE, FALSE, TRUE, 'utförarpersonal', 'utförarpersonal (care staff)'),
('lc-utforare.group-leader', 'lc-utforare', FALSE, FALSE, TRUE,
    'utförargruppledare (tar emot beställningar)', 'utförargruppledare (receives orders)'),
('lc-hsl.read', 'lc-hsl', FALSE, FALSE, TRUE, 'Läsa', 'Read'),
('lc-hsl.document', 'lc-hsl', FALSE, FALSE, TRUE, 'Dokumentera', 'Document'),
('lc-avvikelse.report', 'lc-avvikelse', FALSE, FALSE, TRUE, 'Rapportera avvikelser', 'Report deviations'),
('lc-avvikelse.handle', 'lc-avvikelse', FALSE, FALSE, TRUE, 'Utreda avvikelser', 'Investigate deviations'),
('lc-ibic.handle', 'lc-ibic', FALSE, FALSE, TRUE, 'Handlägga', 'Handle cases'),
('lc-boende.handle', 'lc-boende', FALSE, FALSE, TRUE, 'Hantera boendeplatser', 'Handle places'),
('lc-meddelande.use', 'lc-meddelande', FALSE, FALSE, TRUE, 'Läsa och skicka meddelanden', 'Read and send messages'),
('lc-avgifter.handle', 'lc-avgifter', FALSE, FALSE, TRUE, 'Handlägga avgifter', 'Handle fees'),
('lc-ifo.handle', 'lc-ifo', FALSE, FALSE, TRUE, 'Handlägga', 'Handle cases'),
('lc-kir.read', 'lc-kir', FALSE, FALSE, TRUE, 'Söka invånare', 'Look residents up'),
('signit.sign', 'signit', FALSE, FALSE, TRUE, 'Signera', 'Sign'),
('mina-planer.use', 'mina-planer', FALSE, TRUE, TRUE, 'Användare', 'User'),
('npo.read', 'npo', FALSE, TRUE, TRUE, 'Läsa', 'Read'),
('pascal.use', 'pascal', FALSE, TRUE, TRUE, 'Användare', 'User'),
('e-learning.use', 'e-learning', FALSE, FALSE, TRUE, 'Kursdeltagare', 'Student'),
-- Ordered by a tick of its own, not among the permissions.
('siths.certificate', 'siths', FALSE, FALSE, FALSE, 'Certifikat', 'Certificate');

-- ORD-13: who may not have what, and why (translation wrong-combination.<reason>).
CREATE TABLE permission_rule (
    professional_function VARCHAR(30) NOT NULL,
    permission            VARCHAR(60) NOT NULL,
    reason                VARCHAR(40) NOT NULL,
    -- A licence takes the hindrance away: a manager who is a nurse may have what nurses have.
    lifted_by_profession  BOOLEAN     NOT NULL,
    PRIMARY KEY (professional_function, permission),
    CONSTRAINT fk_permission_rule_permission FOREIGN KEY (permission) REFERENCES permission (code)
);

INSERT INTO permission_rule (professional_function, permission, reason, lifted_by_profession)
SELECT f.name, p.code, 'procapita-care-staff', FALSE
FROM permission p
CROSS JOIN (SELECT 'CARE_STAFF' AS name UNION ALL SELECT 'GROUP_LEADER') f
WHERE p.care_system = 'procapita';

INSERT INTO permission_rule (professional_function, permission, reason, lifted_by_profession)
SELECT f.name, p.code, CONCAT(p.care_system, '-unlicensed'), TRUE
FROM permission p
CROSS JOIN (SELECT 'CARE_STAFF' AS name UNION ALL SELECT 'GROUP_LEADER' UNION ALL SELECT 'ASSISTANCE_OFFICER'
            UNION ALL SELECT 'FEE_OFFICER' UNION ALL SELECT 'MANAGER') f
WHERE p.care_system IN ('siths', 'mina-planer', 'npo', 'pascal');
