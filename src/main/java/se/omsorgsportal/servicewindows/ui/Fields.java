package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Several fields that a form knows as one, with a line of their own for what is wrong with them. */
abstract class Fields extends Div implements HasValidation {

    private final Paragraph fault = new Paragraph();

    Fields() {
        fault.addClassName("upload-fault");
        fault.setVisible(false);
    }

    /** To be put where it is seen. */
    Paragraph fault() {
        return fault;
    }

    @Override
    public void setErrorMessage(String message) {
        fault.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return fault.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        fault.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return fault.isVisible();
    }
}
