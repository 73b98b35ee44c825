package se.omsorgsportal.organisation;

/** What a person does at work; decides which tasks, permissions and certificates they can have (ORG-02). */
public enum ProfessionalFunction {
    CARE_STAFF,
    GROUP_LEADER,
    LICENSED,
    ASSISTANCE_OFFICER,
    FEE_OFFICER,
    MANAGER
}
