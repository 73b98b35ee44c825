-- WIN-01: who stands still when a module does; a system has the businesses of its modules.
CREATE TABLE care_system_business (
    care_system VARCHAR(40) NOT NULL,
    business    VARCHAR(20) NOT NULL,
    PRIMARY KEY (care_system, business),
    CONSTRAINT fk_care_system_business_system FOREIGN KEY (care_system) REFERENCES care_system (code)
);

INSERT INTO care_system_business (care_system, business) VALUES
('procapita-ifo', 'IFO'),
('procapita-voo', 'VOO'),
('procapita-avgifter', 'FEES'),
('procapita-hsl', 'HEALTH_CARE'),
('lc-kir', 'IFO'), ('lc-kir', 'VOO'), ('lc-kir', 'FEES'),
('lc-behorighet', 'ADMINISTRATION'),
('lc-ibic', 'VOO'),
('lc-utforare', 'PROVIDERS'),
('lc-boende', 'VOO'), ('lc-boende', 'PROVIDERS'),
('lc-meddelande', 'VOO'), ('lc-meddelande', 'HEALTH_CARE'), ('lc-meddelande', 'PROVIDERS'),
('lc-avvikelser', 'HEALTH_CARE'), ('lc-avvikelser', 'PROVIDERS'), ('lc-avvikelser', 'RESIDENTS'),
('lc-avvikelse', 'HEALTH_CARE'), ('lc-avvikelse', 'PROVIDERS'),
('lc-hsl', 'HEALTH_CARE'),
('lc-avgifter', 'FEES'),
('lc-ifo-arbetsmarknad', 'IFO'),
('lc-ifo', 'IFO'),
('lc-ifo-konfigurering', 'IFO'),
('lc-ifo-mallverktyg', 'IFO'),
('ad', 'IFO'), ('ad', 'VOO'), ('ad', 'FEES'), ('ad', 'HEALTH_CARE'), ('ad', 'PROVIDERS'), ('ad', 'ADMINISTRATION'),
('signit', 'HEALTH_CARE'), ('signit', 'PROVIDERS'),
('siths', 'HEALTH_CARE'),
('mina-planer', 'HEALTH_CARE'),
('npo', 'HEALTH_CARE'),
('pascal', 'HEALTH_CARE');
