package se.omsorgsportal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderMatter;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.status.ClosureCause;
import se.omsorgsportal.status.ClosurePhase;

@Tag("ALL-08")
class OpenApiTest extends ApiTest {

    private static final List<Class<?>> ENDPOINTS = List.of(OrdersApi.class, WindowsApi.class, StatusApi.class);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Map<String, Object> document() {
        var result = api.perform(get("/api/openapi.yaml"));
        assertThat(result).hasStatusOk();
        return new Yaml().load(new String(result.getResponse().getContentAsByteArray()));
    }

    @Test
    @DisplayName("ALL-08: the OpenAPI document names exactly the addresses and methods that there are")
    void mappings() {
        var real = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (ENDPOINTS.contains(method.getBeanType())) {
                mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> real.add(verb.name().toLowerCase() + " " + path)));
            }
        });
        var written = new TreeSet<String>();
        part(document(), "paths")
                .forEach((path, verbs) -> ((Map<?, ?>) verbs).keySet().forEach(verb -> written.add(verb + " " + path)));
        assertThat(written).isEqualTo(real);
    }

    @Test
    @DisplayName("ALL-08: every body has the fields that the document says, and no others")
    void fields() {
        assertThat(properties("NewOrder")).isEqualTo(components(OrderForm.class));
        assertThat(properties("Order")).isEqualTo(components(OrderJson.class));
        assertThat(properties("NewMatter")).isEqualTo(components(OrderMatter.class));
        assertThat(properties("Matter")).isEqualTo(components(OrderJson.Matter.class));
        assertThat(properties("Step")).isEqualTo(components(OrderJson.Step.class));
        assertThat(properties("Line")).isEqualTo(components(OrderLineJson.class));
        assertThat(properties("Page")).isEqualTo(components(OrderLineJson.Page.class));
        assertThat(properties("Receipt")).isEqualTo(components(ReceiptJson.class));
        assertThat(properties("Approval")).isEqualTo(components(OrdersApi.ApprovalBody.class));
        assertThat(properties("Comment")).isEqualTo(components(OrdersApi.CommentBody.class));
        assertThat(properties("Window")).isEqualTo(components(WindowJson.class));
        assertThat(properties("WindowPage")).isEqualTo(components(WindowJson.Page.class));
        assertThat(properties("Status")).isEqualTo(components(StatusJson.class));
        assertThat(properties("Closure")).isEqualTo(components(StatusJson.ClosureJson.class));
        assertThat(schema("WindowState").get("enum")).isEqualTo(names(WindowState.values()));
        assertThat(schema("WindowKind").get("enum")).isEqualTo(names(WindowKind.values()));
        assertThat(part(part(schema("Closure"), "properties"), "phase").get("enum"))
                .isEqualTo(names(ClosurePhase.values()));
        assertThat(part(part(schema("Closure"), "properties"), "cause").get("enum"))
                .isEqualTo(names(ClosureCause.values()));
        assertThat(schema("State").get("enum")).isEqualTo(names(OrderState.values()));
        assertThat(schema("Kind").get("enum")).isEqualTo(names(OrderKind.values()));
        assertThat(part(part(schema("NewOrder"), "properties"), "function").get("enum"))
                .isEqualTo(names(ProfessionalFunction.values()));
    }

    @Test
    @DisplayName("ALL-08: real answers have the fields of the document")
    void answers() {
        var unit = people.unit();
        var manager = token(people.manager(unit));
        var receipt = place(manager, unit);
        assertThat(new TreeSet<>(receipt.propertyNames())).isEqualTo(properties("Receipt"));
        var order = node(
                api.perform(reading(manager, ORDERS + "/" + receipt.get("id").asString())));
        assertThat(new TreeSet<>(order.propertyNames())).isEqualTo(properties("Order"));
        var page = node(api.perform(reading(manager, ORDERS)));
        assertThat(new TreeSet<>(page.propertyNames())).isEqualTo(properties("Page"));
        assertThat(new TreeSet<>(page.get("orders").get(0).propertyNames())).isEqualTo(properties("Line"));
        var problem = node(api.perform(get(ORDERS)));
        assertThat(properties("Problem")).containsAll(problem.propertyNames());
    }

    private TreeSet<String> properties(String schema) {
        return new TreeSet<>(part(schema(schema), "properties").keySet());
    }

    private Map<String, Object> schema(String name) {
        return part(part(part(document(), "components"), "schemas"), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.get(name);
    }

    private static TreeSet<String> components(Class<?> type) {
        var names = new TreeSet<String>();
        Arrays.stream(type.getRecordComponents()).forEach(component -> names.add(component.getName()));
        return names;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
