package org.weishishi.tests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium, driven; fails with the package's name when it is not there. */
final class Browser implements AutoCloseable {

    private static final Path SHOTS =
            Path.of(System.getProperty("weishishi.work", "target")).resolve("screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ChromeDriver driver;

    Browser() {
        demand("/usr/bin/chromium", "chromium");
        demand("/usr/bin/chromedriver", "chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=zh-CN",
                "--window-size=1440,900");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
    }

    private static void demand(String file, String debianPackage) {
        if (!Files.isExecutable(Path.of(file))) {
            throw new IllegalStateException(file + " is missing: apt-get install " + debianPackage);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(String address) {
        driver.get(address);
    }

    WebElement see(By what) {
        return until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    WebElement seeText(String text) {
        return see(By.xpath("//body//*[contains(normalize-space(text()),'" + text + "')]"));
    }

    void click(By what) {
        pressed(what);
    }

    /** A page that still grows, as the files come in, moves a button away from under the finger: then once more. */
    private WebElement pressed(By what) {
        return until(driver -> {
            WebElement element = reached(what);
            try {
                element.click();
                return element;
            } catch (ElementClickInterceptedException moved) {
                return null;
            }
        });
    }

    /** In the middle of the window, where no bar that stays at its edge lies over it. */
    private WebElement reached(By what) {
        WebElement element = until(ExpectedConditions.elementToBeClickable(what));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        return element;
    }

    /** Clicks what sends a form, and waits for the answer: a visitor who leaves sooner has sent nothing. */
    void send(By what) {
        WebElement button = pressed(what);
        until(asked -> gone(button));
    }

    /** The browser says of an element that left while it was asked now this, now that. */
    private static boolean gone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException left) {
            return true;
        } catch (WebDriverException leaving) {
            if (String.valueOf(leaving.getMessage()).contains("does not belong to the document")) {
                return true;
            }
            throw leaving;
        }
    }

    void type(By what, String text) {
        WebElement field = see(what);
        field.clear();
        field.sendKeys(text);
    }

    /** Sets a field that takes no typing, a date for instance. */
    void set(By what, String value) {
        ((org.openqa.selenium.JavascriptExecutor) driver)
                .executeScript("arguments[0].value = arguments[1]", see(what), value);
    }

    <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(condition);
    }

    /** Keeps the page as a picture under ear/tests/target/screenshots, for a desk and for a phone. */
    void shoot(String name) {
        picture(name + "-1440");
        phone();
        picture(name + "-390");
        desk();
    }

    /** From now on the window is that of a phone. */
    void phone() {
        phone(390);
    }

    /** From now on the window is that of a phone so many points wide. */
    void phone(int width) {
        driver.manage().window().setSize(new Dimension(500, 900));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    }

    /** From now on the window is that of a desk again. */
    void desk() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", java.util.Map.of());
        driver.manage().window().setSize(new Dimension(1440, 900));
    }

    /** Keeps the page as a picture as it stands. */
    void picture(String name) {
        try {
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
