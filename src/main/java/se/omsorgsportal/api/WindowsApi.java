package se.omsorgsportal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.Windows;

/** Service windows over HTTP (ALL-08): those that the person of the token may know of, and no more of them. */
@RestController
@RequestMapping(WindowsApi.PATH)
class WindowsApi {

    static final String PATH = "/api/v1/windows";
    private static final int SIZE = 50;

    private final Windows windows;

    WindowsApi(Windows windows) {
        this.windows = windows;
    }

    @GetMapping
    WindowJson.Page list(HttpServletRequest request) {
        var given = Arguments.of(request, "show", "page", "size");
        var filter = switch (given.choice("show", "open", "over")) {
            case "over" -> WindowFilter.OVER;
            default -> WindowFilter.OPEN;
        };
        int size = given.number("size", SIZE, 1, Arguments.MOST);
        int page = given.number("page", 0, 0, Arguments.DEEPEST);
        var found = windows.list(filter, page * size, size + 1);
        return new WindowJson.Page(
                found.stream().limit(size).map(WindowJson::of).toList(), page, size, found.size() > size);
    }

    @GetMapping("/{id}")
    WindowJson one(@PathVariable UUID id, HttpServletRequest request) {
        Arguments.of(request);
        return WindowJson.of(windows.details(new WindowId(id)));
    }
}
